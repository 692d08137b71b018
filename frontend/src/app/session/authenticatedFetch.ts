import { authorization } from './authorization';
import { renewSession } from './session';
import { currentSession } from './sessionStore';

/** Sends a request with the access token, and once more with a new token when the server refuses the first. */
export async function authenticatedFetch(request: Request): Promise<Response> {
  const token = await authorization();
  const used = currentSession();
  const again = request.clone();
  const response = await fetch(withToken(request, token));
  if (response.status !== 401 || used.status !== 'signed-in') return response;
  // While this answer travelled, another request may have renewed the session.
  if (currentSession() === used) await renewSession();
  return currentSession().status === 'signed-in' ? fetch(withToken(again, await authorization())) : response;
}

function withToken(request: Request, token: string | undefined) {
  if (token) request.headers.set('Authorization', token);
  return request;
}
