import { client } from '@contracts/client.gen';
import { toError } from './problem';

type Send = (request: Request) => Promise<Response>;

/** Prepares the generated client: every failure becomes a {@link toError | described error}, `send` adds the session. */
export function configureApi(send: Send) {
  client.setConfig({ baseUrl: window.location.origin, fetch: (input, init) => send(new Request(input, init)) });
  client.interceptors.error.use(toError);
}
