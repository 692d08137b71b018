import { HttpResponse, http } from 'msw';
import { expect, onTestFinished, test, vi } from 'vitest';
import { account, jwt, server, token } from '@/test/server';
import { followOtherTabs, signIn, signOut } from './session';
import { currentSession } from './sessionStore';

const otherTab = new BroadcastChannel('session');

const nextMessage = () =>
  new Promise((resolve) => {
    otherTab.addEventListener('message', ({ data }) => resolve(data), { once: true });
  });

test('signing in and out is told to the other tabs', async () => {
  server.use(
    http.post('/api/auth/login', () => token('good')),
    http.post('/api/auth/logout', () => new HttpResponse(null, { status: 204 })),
  );
  const arrival = nextMessage();
  await signIn({ email: 'ada@example.com', password: 'correct horse' });
  expect(await arrival).toMatchObject({ status: 'signed-in', account: account.id, accessToken: jwt('good') });

  const departure = nextMessage();
  await signOut();
  expect(await departure).toEqual({ status: 'signed-out' });
});

test('this tab goes along with the other ones', async () => {
  onTestFinished(followOtherTabs());
  otherTab.postMessage({ status: 'signed-out' });
  await vi.waitFor(() => expect(currentSession().status).toBe('signed-out'));

  const session = { status: 'signed-in', account: account.id, accessToken: 'theirs', expiresAt: 1 };
  otherTab.postMessage(session);
  await vi.waitFor(() => expect(currentSession()).toEqual(session));
});
