import type { FileView } from '@contracts/types.gen';
import { HttpResponse, http } from 'msw';
import { vi } from 'vitest';
import { problem, server } from '@/test/server';

export function file(number: number, part: Partial<FileView> = {}): FileView {
  return {
    id: `0193f2a4-7c1e-7b7e-9c55-${String(number).padStart(12, '0')}`,
    name: `File ${number}`,
    size: 1500,
    contentType: 'application/octet-stream',
    sha256: '0'.repeat(64),
    preview: 'NONE',
    thumbnail: 'NONE',
    createdAt: '2026-01-31T12:00:00Z',
    ...part,
  };
}

/** Answers for files as the backend does, from a list in memory. Returns the list. */
export function serveFiles(...stored: FileView[]) {
  const find = (id: unknown) => stored.findIndex((row) => row.id === id);
  server.use(
    http.get('/api/files', () => HttpResponse.json({ items: stored, nextCursor: null })),
    http.get('/api/files/usage', () =>
      HttpResponse.json({ used: 1500 * stored.length, quota: 20_000_000_000, maxFileSize: 10_000_000_000 }),
    ),
    http.get('/api/files/:id', ({ params }) => {
      const found = stored[find(params.id)];
      return found ? HttpResponse.json(found) : problem(404, 'not-found', { detail: `There is no file ${params.id}.` });
    }),
    http.get('/api/files/:id/content', () => HttpResponse.text('<b>Not bold</b>')),
    http.post('/api/files/:id/links', ({ params }) =>
      HttpResponse.json({ url: `/api/files/links/${params.id}`, expiresAt: '2026-01-31T12:00:00Z' }, { status: 201 }),
    ),
    http.delete('/api/files/:id', ({ params }) => {
      stored.splice(find(params.id), 1);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  return stored;
}

/** Makes another link each time that one is asked for. Returns what is called then. */
export function serveLinks() {
  const asked = vi.fn();
  server.use(
    http.post('/api/files/:id/links', () => {
      asked();
      const url = `/api/files/links/${asked.mock.calls.length}`;
      return HttpResponse.json({ url, expiresAt: '2026-01-31T12:00:00Z' }, { status: 201 });
    }),
  );
  return asked;
}
