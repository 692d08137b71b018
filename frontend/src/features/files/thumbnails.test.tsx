import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, onTestFinished, test, vi } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { file, serveFiles } from './fileServer';

test('the list shows an icon where a thumbnail does not come', async () => {
  serveFiles(file(1, { preview: 'IMAGE', contentType: 'image/png', thumbnail: 'READY' }));
  server.use(http.get('/api/files/:id/thumbnail', () => problem(404, 'not-found')));
  renderApp('/files');
  const row = await screen.findByRole('row', { name: /File 1/ });
  await waitFor(() => expect(row.querySelector('.tabler-icon-photo')).toBeVisible());
});

test('the list is read again while a thumbnail is on its way, and not when there will be none', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  serveFiles();
  const asked = vi.fn();
  const coming = file(1, { preview: 'IMAGE', thumbnail: 'WAITING' });
  server.use(
    http.get('/api/files', () => {
      asked();
      const thumbnail = asked.mock.calls.length < 3 ? 'WAITING' : 'NONE';
      return HttpResponse.json({ items: [{ ...coming, thumbnail }], nextCursor: null });
    }),
  );
  const { queryClient } = renderApp('/files');
  for (const times of [1, 2, 3]) {
    await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(times), 15_000);
    await vi.waitFor(() => expect(queryClient.isFetching()).toBe(0), 15_000);
    vi.advanceTimersByTime(10_000);
  }
  expect(queryClient.isFetching()).toBe(0);
});

test('the list does not ask again by itself for a page that failed, while it looks for thumbnails', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  serveFiles();
  const asked: (string | null)[] = [];
  const refusals = [problem(429, 'too-many', { detail: 'Wait a moment.' })];
  const fresh = file(1, { preview: 'IMAGE', thumbnail: 'WAITING' });
  server.use(
    http.get('/api/files', ({ request }) => {
      const after = new URL(request.url).searchParams.get('after');
      asked.push(after);
      if (after === null) return HttpResponse.json({ items: [fresh], nextCursor: 'first' });
      return refusals.shift() ?? HttpResponse.json({ items: [file(2)], nextCursor: null });
    }),
  );
  const { user } = renderApp('/files');
  await vi.waitFor(() => expect(screen.getByRole('alert')).toHaveTextContent('Wait a moment.'), 5_000);
  const before = asked.length;
  vi.advanceTimersByTime(10_000);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await vi.waitFor(() => expect(screen.getByRole('link', { name: 'File 2' })).toBeVisible(), 5_000);
  expect(asked.slice(before, before + 1)).toEqual(['first']);
});
