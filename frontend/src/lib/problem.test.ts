import { describe, expect, test } from 'vitest';
import { describeError, ProblemError, toError } from './problem';

const validation = {
  type: 'urn:problem:validation',
  title: 'Not valid',
  status: 400,
  errors: [
    { pointer: '/title', detail: 'must not be blank' },
    { pointer: '/address/city', detail: 'too long' },
    { pointer: '?size', detail: 'too many' },
  ],
};

describe('a failed answer', () => {
  test('keeps what the server said', () => {
    const error = toError(validation, new Response(null, { status: 400 }));
    expect(error).toBeInstanceOf(ProblemError);
    expect(error).toMatchObject({ status: 400, message: 'Not valid' });
  });

  test('names the fields of the body, and only those', () => {
    expect(new ProblemError(validation).fieldErrors()).toEqual({
      title: 'must not be blank',
      'address.city': 'too long',
    });
  });

  test('is described even when a proxy answered with a page of its own', () => {
    const error = toError('<html>Bad gateway</html>', new Response(null, { status: 502 }));
    expect(error).toMatchObject({ status: 502 });
    expect(describeError(error)).toBe('The server could not answer');
  });
});

test('a server that cannot be reached is said to be just that', () => {
  const failure = new TypeError('Failed to fetch');
  expect(toError(failure, undefined)).toBe(failure);
  expect(describeError(failure)).toMatch(/cannot be reached/);
});

test('a stale version is no business of a person', () => {
  const stale = { type: 'urn:problem:stale-version', title: 'Stale', detail: 'Send it with If-Match.', status: 412 };
  expect(describeError(new ProblemError(stale))).toBe('It was changed elsewhere meanwhile.');
});

test('an id is no business of a person', () => {
  const missing = { type: 'urn:problem:not-found', title: 'Not Found', detail: 'There is no task 7.', status: 404 };
  expect(describeError(new ProblemError(missing))).toBe('It is not there any more.');
});

test('a server that does not answer in time is said to be just that', () => {
  expect(describeError(new DOMException('', 'TimeoutError'))).toMatch(/cannot be reached/);
});

test('other errors keep their text to themselves', () => {
  expect(describeError(new Error('undefined is not a function'))).toBe('Something unexpected went wrong.');
});
