import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { signOutElsewhere } from '@/test/otherTab';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { serveTasks } from './taskServer';

/** Stands for the browser's dialog. Returns what was written to the file, if it was closed, or given up. */
function pickFile() {
  const file = { text: '', closed: false, aborted: false };
  const decoder = new TextDecoder();
  const writable = new WritableStream<Uint8Array>({
    write: (chunk) => {
      file.text += decoder.decode(chunk);
    },
    close: () => {
      file.closed = true;
    },
    abort: () => {
      file.aborted = true;
    },
  });
  vi.stubGlobal('showSaveFilePicker', async () => ({ createWritable: async () => writable }));
  return file;
}

async function startExport(answer: () => Response) {
  serveTasks();
  server.use(http.get('/api/tasks/export', answer));
  const { user } = renderApp('/tasks');
  await user.click(await screen.findByRole('button', { name: 'Import and export' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Export tasks', hidden: true }));
}

test('an export goes to the file that the user chose', async () => {
  const file = pickFile();
  await startExport(() => new HttpResponse('{"title":"one"}\n'));
  expect(await screen.findByText('Your tasks are exported')).toBeVisible();
  expect(file).toEqual({ text: '{"title":"one"}\n', closed: true, aborted: false });
});

test('an export that breaks off leaves no file, and says so', async () => {
  const file = pickFile();
  const broken = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"title":"one"}\n')),
    pull: (controller) => controller.error(new TypeError('terminated')),
  });
  await startExport(() => new HttpResponse(broken));
  expect(await screen.findByText('Your tasks are not exported')).toBeVisible();
  expect(screen.getByText(/The server cannot be reached/)).toBeVisible();
  expect(file.closed).toBe(false);
});

test('an export that the server refuses says why', async () => {
  pickFile();
  await startExport(() => problem(503, 'too-many-streams', { detail: 'Others are busy.' }));
  expect(await screen.findByText('Others are busy.')).toBeVisible();
});

test('an export is not begun when the user closes the dialog', async () => {
  const answer = vi.fn(() => new HttpResponse());
  const dialog = vi.fn(() => Promise.reject(new DOMException('', 'AbortError')));
  vi.stubGlobal('showSaveFilePicker', dialog);
  await startExport(answer);
  expect(dialog).toHaveBeenCalledOnce();
  expect(answer).not.toHaveBeenCalled();
});

test('an export ends with the session, in whatever tab that ends', async () => {
  const file = pickFile();
  const endless = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{"title":"one"}\n')),
  });
  await startExport(() => new HttpResponse(endless));
  await waitFor(() => expect(file.text).not.toBe(''));
  signOutElsewhere();
  await waitFor(() => expect(file.aborted).toBe(true));
});
