import { delay, HttpResponse, http } from 'msw';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { describeError } from '@/lib/problem';
import { account, jwt, problem, server, signedOut, token } from '@/test/server';
import { authenticatedFetch } from './authenticatedFetch';
import { renewSession, resumeSession, signIn, signOut } from './session';
import { currentSession, setSession } from './sessionStore';

const ask = () => authenticatedFetch(new Request(new URL('/api/thing', window.location.origin)));

/** Makes the server accept only one access token, and count how often a new one was asked for. */
function acceptOnly(accepted: string) {
  const seen = { renewals: 0, refusals: 0 };
  server.use(
    http.get('/api/thing', ({ request }) => {
      if (request.headers.get('Authorization') === `Bearer ${jwt(accepted)}`) return HttpResponse.json('thing');
      seen.refusals++;
      return problem(401, 'unauthenticated');
    }),
    http.post('/api/auth/refresh', () => {
      seen.renewals++;
      return token(accepted);
    }),
  );
  return seen;
}

const signedInWith = (accessToken: string, lifetime = 600_000) =>
  setSession({ status: 'signed-in', account: account.id, accessToken, expiresAt: Date.now() + lifetime });

/** What jsdom lacks: whoever wants the lock gets it after those who came before. */
function lockLikeBrowsers() {
  let last: Promise<unknown> = Promise.resolve();
  vi.stubGlobal('navigator', {
    ...navigator,
    locks: {
      request: (_: string, task: () => Promise<unknown>) => {
        last = last.then(task, task);
        return last;
      },
    },
  });
}

describe('a request', () => {
  test('waits for the session to resume', async () => {
    const seen = acceptOnly('good');
    expect((await ask()).status).toBe(200);
    expect(seen.renewals).toBe(1);
  });

  test('is sent again with a new token when the old one is refused, renewing once for all', async () => {
    const seen = acceptOnly('good');
    signedInWith('old');
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(seen.renewals).toBe(1);
  });

  test('renews a token that is about to expire before it is refused', async () => {
    const seen = acceptOnly('good');
    signedInWith('old', 5_000);
    expect((await ask()).status).toBe(200);
    expect(seen).toEqual({ renewals: 1, refusals: 0 });
  });
});

describe('the session', () => {
  test('ends when the server refuses to renew it', async () => {
    server.use(http.get('/api/thing', () => problem(401, 'unauthenticated')));
    signedOut();
    signedInWith('old');
    expect((await ask()).status).toBe(401);
    expect(currentSession().status).toBe('ended');
  });

  test('that is over before the page opens has not ended: it was none', async () => {
    signedOut();
    await resumeSession();
    expect(currentSession().status).toBe('signed-out');
  });

  test('is not asked for by who never signed in, or signed out', async () => {
    const seen = acceptOnly('good');
    setSession({ status: 'signed-out' });
    setSession({ status: 'unknown' });
    await resumeSession();
    expect(currentSession().status).toBe('signed-out');
    expect(seen.renewals).toBe(0);
  });

  test('is not lost when the server cannot be reached', async () => {
    server.use(http.post('/api/auth/refresh', () => HttpResponse.error()));
    await expect(resumeSession()).rejects.toThrow();
    expect(currentSession().status).toBe('unknown');
  });

  test('is not waited for without end, by no tab, and not lost when the server does not answer', async () => {
    const limit = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(limit.signal);
    onTestFinished(() => timeout.mockRestore());
    lockLikeBrowsers();
    server.use(
      http.post(
        '/api/auth/refresh',
        () => {
          limit.abort(new DOMException('', 'TimeoutError'));
          return delay('infinite');
        },
        { once: true },
      ),
    );
    signedInWith('old');
    const failure = await renewSession().catch((error: unknown) => error);
    expect(describeError(failure)).toBe('The server cannot be reached. Check your connection and try again.');
    expect(currentSession()).toMatchObject({ status: 'signed-in', accessToken: 'old' });

    timeout.mockRestore();
    await renewSession();
    expect(currentSession()).toMatchObject({ status: 'signed-in', accessToken: jwt('first') });
  });

  test.each([
    ['refused', () => problem(401, 'unauthenticated')],
    ['done', () => token('renewed')],
  ])('stays signed out when a renewal that was under way is %s', async (_, answer) => {
    server.use(
      http.post('/api/auth/logout', () => new HttpResponse(null, { status: 204 })),
      http.post('/api/auth/refresh', async () => {
        await signOut();
        return answer();
      }),
    );
    signedInWith('old');
    await renewSession();
    expect(currentSession().status).toBe('signed-out');
  });

  test('has not ended by itself when a request is refused while the user signs out', async () => {
    let refuse = () => {};
    const refused = new Promise<void>((resolve) => {
      refuse = resolve;
    });
    let renewals = 0;
    lockLikeBrowsers();
    server.use(
      http.post('/api/auth/logout', async () => {
        await refused;
        return new HttpResponse(null, { status: 204 });
      }),
      http.get('/api/thing', () => {
        refuse();
        return problem(401, 'unauthenticated');
      }),
      http.post('/api/auth/refresh', () => {
        renewals++;
        return problem(401, 'unauthenticated');
      }),
    );
    signedInWith('old');
    await Promise.all([signOut(), ask()]);
    expect(currentSession().status).toBe('signed-out');
    expect(renewals).toBe(0);
  });

  test('stays when the server could not end it', async () => {
    server.use(
      http.post('/api/auth/login', () => token('good')),
      http.post('/api/auth/logout', () => problem(503, 'unavailable')),
    );
    await signIn({ email: 'ada@example.com', password: 'correct horse' });
    await expect(signOut()).rejects.toThrow();
    expect(currentSession()).toMatchObject({ status: 'signed-in', accessToken: jwt('good') });
  });
});
