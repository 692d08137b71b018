import type { HttpRequest } from 'tus-js-client';
import { authorization } from '@/app/session/authorization';

/** How uploads reach the server. */
export const transport = {
  endpoint: '/api/files/uploads',
  // After a broken connection, the server holds on to it for up to half a minute. In milliseconds.
  retryDelays: [0, 1_000, 3_000, 5_000, 10_000, 20_000],
  onBeforeRequest: async (request: HttpRequest) => {
    const header = await authorization();
    if (header) request.setHeader('Authorization', header);
  },
};

/** Why an upload failed: the server's own words, if it had any. */
export function explain(error: Error) {
  const body = 'originalResponse' in error && (error.originalResponse as { getBody(): string } | null)?.getBody();
  try {
    return JSON.parse(body || '').detail as string;
  } catch {
    return 'The server cannot be reached. Check your connection and try again.';
  }
}
