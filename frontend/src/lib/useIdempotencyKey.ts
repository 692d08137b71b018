import { useState } from 'react';
import { newIdempotencyKey } from './idempotency';

/**
 * Lets the user try again until an answer comes, without anything being done twice. The function that it returns gives
 * the header for a request: the same one for as long as the body is the same. Another body needs another key, because
 * the server refuses one that stands for something else already.
 *
 * For components that are gone when the request has succeeded: what is asked for after that is something new.
 */
export function useIdempotencyKey() {
  const [keys] = useState(() => new Map<string, string>());
  return (body: object = {}) => {
    const request = JSON.stringify(body);
    const key = keys.get(request) ?? newIdempotencyKey();
    keys.set(request, key);
    return { 'Idempotency-Key': key };
  };
}
