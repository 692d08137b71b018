import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { ben, signInElsewhere, signOutElsewhere } from '@/test/otherTab';
import { renderApp } from '@/test/renderApp';
import { server } from '@/test/server';
import { serveFiles } from './fileServer';

const account = '0193f2a4-7c1e-7b7e-9c55-0d6f2f6f9a01';
const plan = new File(['Paint it blue'], 'plan.txt', { type: 'text/plain', lastModified: 1 });
const key = `${account} plan.txt text/plain 13 1`;
const lock = `upload ${key}`;
const entry = `tus::${key}::1`;
const begun = vi.fn();
const deleted = vi.fn();

beforeEach(() => {
  for (const left of Object.keys(localStorage)) if (left.startsWith('tus::')) localStorage.removeItem(left);
  vi.clearAllMocks();
  server.use(
    http.post('/api/files/uploads', () =>
      HttpResponse.json(null, { status: 201, headers: { Location: '/api/files/uploads/17', 'Upload-Offset': '0' } }),
    ),
    http.head('/api/files/uploads/17', () =>
      HttpResponse.json(null, { headers: { 'Upload-Offset': '0', 'Upload-Length': String(plan.size) } }),
    ),
    http.patch('/api/files/uploads/17', () => {
      begun();
      return new Promise(() => undefined);
    }),
    http.delete('/api/files/uploads/17', () => {
      deleted();
      return new HttpResponse(null, { status: 204 });
    }),
  );
});

/** What jsdom lacks. Returns the names of the locks that are held, by whatever tab. */
function lockLikeBrowsers() {
  const held = new Set<string>();
  async function request(name: string, ...rest: unknown[]) {
    const task = rest.at(-1) as (lock: object | null) => Promise<unknown>;
    if (held.has(name)) return task(null);
    held.add(name);
    return Promise.resolve(task({ name })).finally(() => held.delete(name));
  }
  const query = async () => ({ held: [...held].map((name) => ({ name })) });
  Object.defineProperty(navigator, 'locks', { value: { request, query }, configurable: true });
  onTestFinished(() => void Reflect.deleteProperty(navigator, 'locks'));
  return held;
}

/** What is left of an upload when its page is closed. */
function interrupt() {
  const stored = { size: 13, metadata: { filename: 'plan.txt' }, uploadUrl: 'http://localhost/api/files/uploads/17' };
  localStorage.setItem(entry, JSON.stringify(stored));
}

test('an upload is kept from other tabs until it is over', async () => {
  const held = lockLikeBrowsers();
  serveFiles();
  const { user } = renderApp('/files');
  await user.upload(await screen.findByLabelText('Files to upload'), plan);
  const cancel = await screen.findByRole('button', { name: 'Cancel plan.txt' });
  expect(held).toContain(lock);
  await waitFor(() => expect(begun).toHaveBeenCalled());
  await user.click(cancel);
  await waitFor(() => expect(deleted).toHaveBeenCalledOnce());
  expect(held).not.toContain(lock);
});

test('an upload that another tab keeps has not been interrupted, and is not sent a second time', async () => {
  const held = lockLikeBrowsers();
  held.add(lock);
  serveFiles();
  interrupt();
  const { user } = renderApp('/files');
  await user.upload(await screen.findByLabelText('Files to upload'), plan);
  expect(await screen.findByText('“plan.txt” is being uploaded in another tab')).toBeVisible();
  expect(screen.queryByRole('list', { name: 'Uploads' })).not.toBeInTheDocument();
});

test('a file that is chosen again goes on when it was paused', async () => {
  lockLikeBrowsers();
  serveFiles();
  const { user } = renderApp('/files');
  const field = await screen.findByLabelText('Files to upload');
  await user.upload(field, plan);
  await waitFor(() => expect(begun).toHaveBeenCalledOnce());
  await user.click(screen.getByRole('button', { name: 'Pause plan.txt' }));
  expect(await screen.findByText(/^Paused at/)).toBeVisible();
  await user.upload(field, plan);
  await waitFor(() => expect(begun).toHaveBeenCalledTimes(2));
  await user.click(screen.getByRole('button', { name: 'Cancel plan.txt' }));
});

test('an upload leaves with its user, in every tab', async () => {
  const held = lockLikeBrowsers();
  serveFiles();
  const { user } = renderApp('/files');
  await user.upload(await screen.findByLabelText('Files to upload'), plan);
  await user.click(await screen.findByRole('button', { name: 'Pause plan.txt' }));
  expect(await screen.findByText(/^Paused at/)).toBeVisible();

  signOutElsewhere();
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible();
  server.use(http.get('/api/account', () => HttpResponse.json(ben)));
  signInElsewhere(ben);
  expect(await screen.findByRole('heading', { name: 'Files' })).toBeVisible();
  expect(screen.queryByText('plan.txt')).not.toBeInTheDocument();
  expect(held).not.toContain(lock);
});

test('an upload that was interrupted is listed until another tab has finished it', async () => {
  lockLikeBrowsers();
  serveFiles();
  interrupt();
  renderApp('/files');
  expect(await screen.findByText(/^Not finished/)).toBeVisible();
  localStorage.removeItem(entry);
  window.dispatchEvent(new StorageEvent('storage'));
  await waitFor(() => expect(screen.queryByText(/^Not finished/)).not.toBeInTheDocument());
});

test('an upload that another tab has taken up is not cancelled by this one', async () => {
  const held = lockLikeBrowsers();
  serveFiles();
  interrupt();
  const { user } = renderApp('/files');
  const cancel = await screen.findByRole('button', { name: 'Cancel plan.txt' });
  held.add(lock);
  await user.click(cancel);
  await waitFor(() => expect(cancel).not.toBeInTheDocument());
  expect(localStorage.getItem(entry)).not.toBeNull();
  expect(deleted).not.toHaveBeenCalled();
});
