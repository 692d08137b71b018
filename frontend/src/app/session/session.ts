import { login, logout, refresh } from '@contracts/sdk.gen';
import type { Credentials, TokenResponse } from '@contracts/types.gen';
import { onlineManager } from '@tanstack/react-query';
import { ProblemError } from '@/lib/problem';
import { afterInterruptedRenewal } from './interruptedRenewal';
import { currentSession, type Session, setSession } from './sessionStore';
import { mayHoldSession } from './sessionTrace';
import { oneTabAtATime, onTabMessage, tellOtherTabs } from './tabs';

/** How long the server has, in milliseconds: meanwhile no other tab can renew the session. */
const patience = 15_000;

/** These calls make the session, so they go out without one. */
const bare = {
  fetch: (...[request]: Parameters<typeof fetch>) => fetch(request, { signal: AbortSignal.timeout(patience) }),
  throwOnError: true,
} as const;

let renewal: Promise<void> | undefined;
const errands = new Set<() => Promise<unknown>>();

export async function signIn(credentials: Credentials) {
  const { data } = await login({ ...bare, body: credentials });
  setSession(signedIn(data));
  tellOtherTabs(currentSession());
}

/** Fails while the session still holds: only the server can end it. */
export async function signOut() {
  // What is done before would wait for the network, and the session would end later, to the user's surprise.
  if (!onlineManager.isOnline()) throw new TypeError('There is no network');
  await Promise.allSettled([...errands].map((errand) => errand()));
  // A renewal meanwhile would be refused, as if the session had ended by itself.
  await oneTabAtATime(async () => {
    await logout(bare);
    setSession({ status: 'signed-out' });
    tellOtherTabs(currentSession());
  });
}

/** Runs `errand` just before the user signs out, while the session still holds. */
export function beforeSignOut(errand: () => Promise<unknown>) {
  errands.add(errand);
}

/** Finds out whether the browser still holds a session. Fails only when the server gives no verdict. */
export async function resumeSession() {
  if (currentSession().status !== 'unknown') return;
  if (mayHoldSession()) await renewSession();
  else setSession({ status: 'signed-out' });
}

/** Trades the refresh cookie for a new access token, once for everybody who asks meanwhile. */
export function renewSession() {
  const stale = currentSession();
  renewal ??= oneTabAtATime(() => afterInterruptedRenewal(() => renewUnlessDone(stale))).finally(() => {
    renewal = undefined;
  });
  return renewal;
}

async function renewUnlessDone(stale: Session) {
  // Another tab was first, and told us.
  if (currentSession() !== stale) return;
  try {
    // Survives the page: if a reload cut it off, the next page would show a cookie that was already used.
    const { data } = await refresh({ ...bare, keepalive: true });
    if (currentSession() !== stale) return;
    setSession(signedIn(data));
    tellOtherTabs(currentSession());
  } catch (error) {
    if (!(error instanceof ProblemError) || error.status !== 401) throw error;
    if (currentSession() === stale) setSession({ status: stale.status === 'unknown' ? 'signed-out' : 'ended' });
  }
}

/** Follows what happens to the session in other tabs. Returns a function that stops it. */
export function followOtherTabs() {
  return onTabMessage(setSession);
}

function signedIn({ accessToken, expiresIn }: TokenResponse): Session {
  const account = subjectOf(accessToken);
  return { status: 'signed-in', account, accessToken, expiresAt: Date.now() + expiresIn * 1000 };
}

/** Whom a token speaks for (RFC 7519, 4.1.2), as the server will find out for itself. */
function subjectOf(accessToken: string): string {
  const [, claims = ''] = accessToken.split('.');
  return JSON.parse(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))).sub;
}
