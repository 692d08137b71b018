import { waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { createQueryClient } from '@/lib/queryClient';
import { problem, server } from '@/test/server';
import { fileKeeper } from './fileKeeper';

const plan = new File(['Paint it blue'], 'plan.txt', { type: 'text/plain' });
const listener = { onProgress: vi.fn(), onStored: vi.fn(), onFailed: vi.fn() };
const deleted: string[] = [];
const keeper = fileKeeper(createQueryClient());

beforeEach(() => {
  deleted.length = 0;
  vi.clearAllMocks();
  server.use(
    http.post('/api/files/uploads', () =>
      HttpResponse.json(null, { status: 201, headers: { Location: '/api/files/uploads/17', 'Upload-Offset': '0' } }),
    ),
    http.patch('/api/files/uploads/17', () =>
      HttpResponse.json(null, { status: 200, headers: { 'Upload-Offset': String(plan.size) } }),
    ),
    http.delete('/api/files/*', ({ request }) => {
      deleted.push(new URL(request.url).pathname);
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

test('sends a file and tells its id; when it is given up, it is deleted', async () => {
  const upload = keeper.upload(plan, listener);
  await waitFor(() => expect(listener.onStored).toHaveBeenCalledWith('17'));
  upload.cancel();
  await waitFor(() => expect(deleted).toEqual(['/api/files/17']));
});

test('says why an upload failed, and goes on with it', async () => {
  const refusal = { detail: 'There is no room left.' };
  server.use(http.patch('/api/files/uploads/17', () => problem(413, 'quota-exceeded', refusal), { once: true }));
  const upload = keeper.upload(plan, listener);
  await waitFor(() => expect(listener.onFailed).toHaveBeenCalledWith('There is no room left.'));
  server.use(
    http.head('/api/files/uploads/17', () =>
      HttpResponse.json(null, { headers: { 'Upload-Offset': '0', 'Upload-Length': String(plan.size) } }),
    ),
  );
  upload.retry();
  await waitFor(() => expect(listener.onStored).toHaveBeenCalledWith('17'));
});

test('what is given up on its way is terminated', async () => {
  const arrived = vi.fn();
  server.use(
    http.patch('/api/files/uploads/17', async () => {
      arrived();
      await new Promise(() => undefined);
    }),
  );
  const upload = keeper.upload(plan, listener);
  await waitFor(() => expect(arrived).toHaveBeenCalled());
  upload.cancel();
  await waitFor(() => expect(deleted).toEqual(['/api/files/uploads/17']));
  expect(listener.onStored).not.toHaveBeenCalled();
});
