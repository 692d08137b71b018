import { HttpResponse, http } from 'msw';
import { expect, onTestFinished, test, vi } from 'vitest';
import { server, token } from '@/test/server';
import { followOtherTabs, signIn, signOut } from './session';
import { currentSession, setSession } from './sessionStore';

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
  expect(await arrival).toMatchObject({ type: 'signed-in', session: { accessToken: 'good' } });

  const departure = nextMessage();
  await signOut();
  expect(await departure).toMatchObject({ type: 'signed-out' });
});

test('this tab goes along with the other ones', async () => {
  const onSignIn = vi.fn();
  onTestFinished(followOtherTabs(onSignIn));
  setSession({ status: 'signed-in', accessToken: 'mine', expiresAt: 0 });

  otherTab.postMessage({ type: 'signed-out', session: { status: 'signed-out' } });
  await vi.waitFor(() => expect(currentSession().status).toBe('signed-out'));
  expect(onSignIn).not.toHaveBeenCalled();

  const session = { status: 'signed-in', accessToken: 'theirs', expiresAt: 1 };
  otherTab.postMessage({ type: 'signed-in', session });
  await vi.waitFor(() => expect(currentSession()).toEqual(session));
  expect(onSignIn).toHaveBeenCalledOnce();
});
