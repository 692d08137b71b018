import type { Problem } from '@contracts/types.gen';
import { HttpResponse, http, type JsonBodyType, ws } from 'msw';
import { setupServer } from 'msw/node';

export const account = {
  id: '0193f2a4-7c1e-7b7e-9c55-0d6f2f6f9a01',
  email: 'ada@example.com',
  displayName: 'Ada',
  roles: ['user'],
  createdAt: '2026-01-31T12:00:00Z',
};

/** Stands for the backend at the network border. At first it knows only that Ada is signed in, and all is silent. */
export const server = setupServer(
  http.post('/api/auth/refresh', () => token('first')),
  http.get('/api/account', () => HttpResponse.json(account)),
  http.get('/api/dev/accounts', () => HttpResponse.json([])),
  ws.link('ws://localhost/ws/*').addEventListener('connection', () => undefined),
);

export const token = (name: string, owner?: string) =>
  HttpResponse.json({ accessToken: jwt(name, owner), tokenType: 'Bearer', expiresIn: 600 } satisfies JsonBodyType);

/** An access token as far as the page looks into it; `name` tells it from others. */
export const jwt = (name: string, owner = account.id) => ['', btoa(JSON.stringify({ sub: owner })), name].join('.');

/** Answers as the backend does when it refuses a request. */
export function problem(status: number, kind: string, more: Partial<Problem> = {}) {
  const body = { type: `urn:problem:${kind}`, title: kind, status, ...more } as JsonBodyType;
  return HttpResponse.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } });
}

/** Makes the next pages those of a visitor. */
export function signedOut() {
  server.use(http.post('/api/auth/refresh', () => problem(401, 'session-ended')));
}
