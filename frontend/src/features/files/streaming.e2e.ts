import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { expect, test } from '@/test/e2e';

/** More than the heap of the application under test has (scripts/test-end-to-end). */
const size = 256 * 1024 * 1024;

test('a file that is larger than the memory of the server goes in and comes out', async ({
  request,
  baseURL,
  user,
}) => {
  const { accessToken } = await (await request.post('/api/auth/login', { data: user })).json();
  const headers = { Authorization: `Bearer ${accessToken}` };
  const files = new URL('/api/files', baseURL);
  const sent = createHash('sha256');
  const body = Readable.toWeb(Readable.from(blocks(sent))) as ReadableStream;
  const init = { method: 'POST', headers, body, duplex: 'half' };
  const created = await fetch(`${files}?name=large.bin`, init as RequestInit);
  expect(created.status).toBe(201);
  const { id, sha256 } = await created.json();
  const hash = sent.digest('hex');
  expect(sha256).toBe(hash);

  const received = createHash('sha256');
  const content = await fetch(`${files}/${id}/content`, { headers });
  expect(content.headers.get('content-length')).toBe(String(size));
  for await (const part of content.body ?? []) received.update(part);
  expect(received.digest('hex')).toBe(hash);
  expect((await fetch(`${files}/${id}`, { method: 'DELETE', headers })).status).toBe(204);
});

/** Each block differs from the others. */
function* blocks(hash: ReturnType<typeof createHash>) {
  for (let sent = 0; sent < size; sent += 1 << 20) {
    const block = Buffer.alloc(1 << 20, 7);
    block.writeUInt32LE(sent, 0);
    hash.update(block);
    yield block;
  }
}
