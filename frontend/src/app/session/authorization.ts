import { renewSession, resumeSession } from './session';
import { currentSession } from './sessionStore';

/** Renew a little early: the request still has to travel. */
const margin = 10_000;

/** The value of the Authorization header for a request that starts now; undefined when nobody is signed in. */
export async function authorization(): Promise<string | undefined> {
  await resumeSession();
  if (expired()) await renewSession();
  const session = currentSession();
  return session.status === 'signed-in' ? `Bearer ${session.accessToken}` : undefined;
}

function expired() {
  const session = currentSession();
  return session.status === 'signed-in' && session.expiresAt - margin < Date.now();
}
