import { renewSession, resumeSession } from './session';
import { currentSession } from './sessionStore';

/** Renew a little early: the request still has to travel. */
const margin = 10_000;

/** Sends a request with the access token, and once more with a new token when the server refuses the first. */
export async function authenticatedFetch(request: Request): Promise<Response> {
  await refresh();
  const used = currentSession();
  const again = request.clone();
  const response = await fetch(withToken(request));
  if (response.status !== 401 || used.status !== 'signed-in') return response;
  // While this answer travelled, another request may have renewed the session.
  if (currentSession() === used) await renewSession();
  return currentSession().status === 'signed-in' ? fetch(withToken(again)) : response;
}

/** An access token that is good for some time yet; undefined when nobody is signed in. */
export async function freshAccessToken() {
  await refresh();
  const session = currentSession();
  return session.status === 'signed-in' ? session.accessToken : undefined;
}

async function refresh() {
  await resumeSession();
  if (expired()) await renewSession();
}

function expired() {
  const session = currentSession();
  return session.status === 'signed-in' && session.expiresAt - margin < Date.now();
}

function withToken(request: Request) {
  const session = currentSession();
  if (session.status === 'signed-in') request.headers.set('Authorization', `Bearer ${session.accessToken}`);
  return request;
}
