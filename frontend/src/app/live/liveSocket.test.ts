import { waitFor } from '@testing-library/react';
import { http, ws } from 'msw';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { account, jwt, problem, server, token } from '@/test/server';
import { setSession } from '../session/sessionStore';
import { type LiveSocket, openLiveSocket } from './liveSocket';
import type { LiveStatus } from './liveStatus';

let socket: LiveSocket | undefined;

beforeEach(() => {
  pauseBy(-1);
  signedInWith('first');
});
afterEach(() => {
  socket?.close();
  show('visible');
});

/** How long it waits before it connects again is chance, which -1 makes nothing. */
const pauseBy = (chance: number) => vi.spyOn(Math, 'random').mockReturnValue(chance);

const signedInWith = (accessToken: string, lifetime = 600_000) =>
  setSession({ status: 'signed-in', account: account.id, accessToken, expiresAt: Date.now() + lifetime });

function show(visibilityState: DocumentVisibilityState) {
  Object.defineProperty(document, 'visibilityState', { value: visibilityState, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

/**
 * Opens a socket. Returns what gives its address, the access tokens with which it was connected, what the server has
 * heard, and its statuses.
 */
function open(outlivesMembership = false) {
  const tokens: string[] = [];
  const received: unknown[] = [];
  const statuses: LiveStatus[] = [];
  const address = vi.fn(() => 'ws://localhost/ws/notes');
  let connected: { close: (code?: number) => void } | undefined;
  server.use(
    ws.link('ws://localhost/ws/notes').addEventListener('connection', ({ client, info }) => {
      tokens.push(decodeURIComponent([info.protocols].flat()[1] ?? '').replace(/.* /, ''));
      connected = client;
      client.addEventListener('message', ({ data }) => received.push(JSON.parse(String(data))));
    }),
    http.post('/api/auth/refresh', () => token('renewed')),
  );
  socket = openLiveSocket({
    address,
    onOpen: () => undefined,
    onMessage: () => undefined,
    onStatus: (status) => statuses.push(status),
    outlivesMembership,
  });
  async function cut(code: number) {
    await waitFor(() => expect(statuses.at(-1)).toBe('open'));
    connected?.close(code);
  }
  return { address, tokens, received, statuses, cut };
}

test('tells the server of a newer token, on the same socket', async () => {
  const { tokens, received, statuses } = open();
  await waitFor(() => expect(statuses).toEqual(['connecting', 'open']));
  signedInWith('second');
  await waitFor(() => expect(received).toEqual([{ type: 'refresh', accessToken: 'second' }]));
  expect(tokens).toEqual(['first']);
});

test('does not try a token that is about to expire', async () => {
  signedInWith('old', 5_000);
  const { tokens } = open();
  await waitFor(() => expect(tokens).toEqual([jwt('renewed')]));
});

test('comes back with a new token when the old one is refused', async () => {
  const { tokens, cut } = open();
  do await cut(4401);
  while (tokens.at(-1) !== jwt('renewed'));
});

test('comes back when the user signs in again after the end of the session', async () => {
  const { tokens, statuses, cut } = open();
  const refused = vi.fn(() => problem(401, 'session-ended'));
  server.use(http.post('/api/auth/refresh', refused));
  await waitFor(() => expect(statuses.at(-1)).toBe('open'));
  setSession({ status: 'ended' });
  await cut(4401);
  await waitFor(() => expect(refused).toHaveBeenCalled());
  signedInWith('second');
  await waitFor(() => expect(tokens).toEqual(['first', 'second']));
});

test.each([4400, 4403, 4404])('stays away where nothing would change (%d), whatever the page does', async (code) => {
  const { address, statuses, cut } = open();
  await cut(code);
  await waitFor(() => expect(statuses).toEqual(['connecting', 'open', 'refused']));
  window.dispatchEvent(new Event('online'));
  show('visible');
  signedInWith('second');
  await Promise.resolve();
  expect(address).toHaveBeenCalledOnce();
});

test('comes back where there is something to hear without a membership', async () => {
  const { tokens, statuses, cut } = open(true);
  await cut(4403);
  await waitFor(() => expect(tokens).toHaveLength(2));
  expect(statuses).not.toContain('refused');
});

test('comes back at once when the network does', async () => {
  pauseBy(1_000_000);
  const { tokens, statuses, cut } = open();
  await cut(1001);
  await waitFor(() => expect(statuses.at(-1)).toBe('waiting'));
  window.dispatchEvent(new Event('online'));
  await waitFor(() => expect(tokens).toHaveLength(2));
});

test('comes back when the page is looked at, and not before', async () => {
  pauseBy(1_000_000);
  const { tokens, statuses, cut } = open();
  await cut(1001);
  await waitFor(() => expect(statuses.at(-1)).toBe('waiting'));
  show('hidden');
  window.dispatchEvent(new Event('online'));
  await Promise.resolve();
  signedInWith('second');
  show('visible');
  await waitFor(() => expect(tokens).toEqual(['first', 'second']));
});
