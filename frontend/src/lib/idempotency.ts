/**
 * A new value for the header Idempotency-Key: however often a request is sent with it, the server does its work once.
 * `crypto.randomUUID` would do, but browsers have it on secure origins only.
 */
export const newIdempotencyKey = () =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
