import { connect } from 'node:net';
import { expect, skipInDevMode, test } from '@/test/e2e';

test.beforeEach(skipInDevMode);

const base = new URL(process.env.BASE_URL ?? '');

/** Sends bytes as they are, and returns all that comes back until the server closes the connection. */
function exchange(bytes: string) {
  return new Promise<string>((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(base.port || 80), base.hostname, () => socket.write(bytes));
    socket.setEncoding('utf8');
    socket.on('data', (text) => {
      answer += text;
    });
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
}

const get = (target: string, ...headers: string[]) =>
  `${[`GET ${target} HTTP/1.1`, `Host: ${base.host}`, ...headers].join('\r\n')}\r\n\r\n`;

const post = (...headers: string[]) =>
  [`POST /api/auth/login HTTP/1.1`, `Host: ${base.host}`, 'Content-Type: application/json', ...headers, '', ''].join(
    '\r\n',
  );

/** What no client library sends, and the status it deserves. All of it ends the connection. */
const refused: [what: string, bytes: string, status: number][] = [
  ['a header that goes on in the next line', get('/api/account', 'X-Folded: a', ' b'), 400],
  ['a space before the colon of a header', get('/api/account', 'X-Header : a'), 400],
  ['no Host', 'GET /api/account HTTP/1.1\r\n\r\n', 400],
  ['a second Host', get('/api/account', 'Host: example.com'), 400],
  ['a broken percent-encoding', get('/api/%zz'), 400],
  ['an address that is too long', get(`/api/${'a'.repeat(9_000)}`), 414],
  ['a header that is too large', get('/api/account', `X-Large: ${'a'.repeat(90_000)}`), 431],
  ['an unknown Transfer-Encoding', `${post('Transfer-Encoding: gzip')}{}`, 400],
  ['two lengths that differ', `${post('Content-Length: 2', 'Content-Length: 3')}{}`, 400],
  ['a chunk without a size', `${post('Transfer-Encoding: chunked')}no size\r\n`, 400],
  ['a body that announces to be too large', post('Content-Length: 99999999'), 413],
];

for (const [what, bytes, status] of refused) {
  test(`${what} is refused with a problem`, async () => {
    const answer = await exchange(bytes);
    expect(answer).toContain(`HTTP/1.1 ${status} `);
    expect(answer.toLowerCase()).toContain('content-type: application/problem+json');
    expect(answer).toContain(`"status":${status}`);
  });
}

test('a refusal reaches a client that is still sending', async () => {
  const size = 20_000_000;
  expect(await exchange(post(`Content-Length: ${size}`) + ' '.repeat(size))).toContain('HTTP/1.1 413 ');
});

test('a head that does not come to an end is not waited for', async () => {
  expect(await exchange(`GET /api/account HTTP/1.1\r\nHost: ${base.host}\r\n`)).toContain('HTTP/1.1 408 ');
});

test('a body that does not come to an end is not waited for', async () => {
  expect(await exchange(`${post('Content-Length: 100')}{`)).toContain('HTTP/1.1 408 ');
});
