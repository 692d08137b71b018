import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { type FileKeeper, fileKeeperQuery, type UploadListener } from '@/app/fileKeeper';
import { renderApp } from '@/test/renderApp';
import { message, roomAddress, serveRoom } from './chatTest';

/** Stands for the feature that keeps files. */
let keeper: FileKeeper;
const uploads: { name: string; listener: UploadListener; retry: () => void; cancel: () => void }[] = [];

beforeEach(() => {
  uploads.length = 0;
  URL.createObjectURL = () => 'blob:picture';
  URL.revokeObjectURL = () => undefined;
  keeper = {
    upload: ({ name }, listener) => {
      const upload = { name, listener, retry: vi.fn(), cancel: vi.fn() };
      uploads.push(upload);
      return upload;
    },
    thumbnail: vi.fn(async () => new Blob(['picture'])),
    download: vi.fn(async () => undefined),
    FileDialog: ({ id, onClose }) => (
      <dialog open aria-label={`File ${id}`}>
        <button type="button" onClick={onClose}>
          Close
        </button>
      </dialog>
    ),
  };
});

const plan = new File(['Paint it blue'], 'plan.txt', { type: 'text/plain' });
const fence = new File(['...'], 'fence.png', { type: 'image/png' });
const attachment = {
  id: '0193f2a4-7c1e-7b7e-9c55-00000000f001',
  name: 'plan.txt',
  size: 1500,
  contentType: 'text/plain',
  hasThumbnail: false,
  available: true,
};

function renderRoom(address: string, keptBy: FileKeeper | null = keeper) {
  const app = renderApp(address);
  app.queryClient.setQueryData(fileKeeperQuery.queryKey, keptBy);
  return app;
}

async function openRoom(history: ReturnType<typeof message>[] = [], keptBy?: FileKeeper | null) {
  const chat = serveRoom(...history);
  const { user } = renderRoom(roomAddress, keptBy);
  await waitFor(() => expect(chat.addresses).toHaveLength(1));
  const text = await screen.findByRole('textbox', { name: 'Message' });
  return { chat, user, text };
}

const upload = (name: string) => {
  const found = uploads.findLast((one) => one.name === name);
  if (!found) throw new Error(`No upload of ${name}`);
  return found;
};

test('files go with the message when they are uploaded', async () => {
  const { chat, user, text } = await openRoom();
  await user.upload(screen.getByLabelText('Files to attach'), [plan, fence]);
  const list = within(screen.getByRole('list', { name: 'Files to send' }));
  act(() => upload('plan.txt').listener.onProgress(6.5));
  expect(list.getByRole('progressbar', { name: 'Progress of plan.txt' })).toHaveAttribute('aria-valuenow', '50');
  expect(screen.getByText('0 of 2 files uploaded')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled();
  await user.type(text, '{Enter}');
  expect(list.getAllByRole('listitem')).toHaveLength(2);

  act(() => upload('plan.txt').listener.onStored('0193f2a4-7c1e-7b7e-9c55-00000000f001'));
  act(() => upload('fence.png').listener.onStored('0193f2a4-7c1e-7b7e-9c55-00000000f002'));
  expect(screen.getByText('2 files ready to be sent')).toBeVisible();
  await user.type(text, '{Enter}');
  await waitFor(() =>
    expect(chat.received).toContainEqual(
      expect.objectContaining({
        type: 'send',
        text: '',
        attachments: ['0193f2a4-7c1e-7b7e-9c55-00000000f001', '0193f2a4-7c1e-7b7e-9c55-00000000f002'],
      }),
    ),
  );
  expect(screen.queryByRole('list', { name: 'Files to send' })).not.toBeInTheDocument();
  expect(screen.getByText('plan.txt, fence.png')).toBeVisible();
  expect(upload('plan.txt').cancel).not.toHaveBeenCalled();
});

test('a file that was given up can be chosen again', async () => {
  const { user } = await openRoom();
  await user.upload(screen.getByLabelText('Files to attach'), plan);
  await user.click(screen.getByRole('button', { name: 'Cancel plan.txt' }));
  await user.upload(screen.getByLabelText('Files to attach'), plan);
  expect(uploads.map(({ name }) => name)).toEqual(['plan.txt', 'plan.txt']);
});

test('an upload that fails can be tried again or given up', async () => {
  const { user, text } = await openRoom();
  await user.upload(screen.getByLabelText('Files to attach'), plan);
  act(() => upload('plan.txt').listener.onFailed('There is no room left.'));
  expect(screen.getByRole('alert')).toHaveTextContent('There is no room left.');
  await user.click(screen.getByRole('button', { name: 'Try again to upload plan.txt' }));
  expect(upload('plan.txt').retry).toHaveBeenCalled();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Cancel plan.txt' }));
  expect(upload('plan.txt').cancel).toHaveBeenCalled();
  expect(screen.queryByText('plan.txt')).not.toBeInTheDocument();
  expect(text).toHaveFocus();
});

test('files are pasted and dropped, up to as many as a message can carry', async () => {
  const { user, text } = await openRoom();
  fireEvent.paste(text, { clipboardData: { files: [fence], types: ['Files'] } });
  expect(await screen.findByText('fence.png')).toBeVisible();
  fireEvent.paste(text, { clipboardData: { files: [fence], types: ['text/plain', 'Files'] } });
  expect(uploads).toHaveLength(1);

  const log = screen.getByRole('log');
  fireEvent.dragEnter(log, { dataTransfer: { types: ['Files'] } });
  fireEvent.drop(log, { dataTransfer: { types: ['Files'], files: [plan, plan, plan] } });
  expect(await screen.findByText('A message can carry 3 files. Send the others with the next one.')).toBeVisible();
  expect(uploads.map(({ name }) => name)).toEqual(['fence.png', 'plan.txt', 'plan.txt']);
  await user.click(screen.getByRole('button', { name: 'Cancel fence.png' }));
  expect(screen.queryByText(/^A message can carry/)).not.toBeInTheDocument();
});

test('what was not sent is given up when the user leaves', async () => {
  const { user } = await openRoom();
  await user.upload(screen.getByLabelText('Files to attach'), plan);
  await user.click(screen.getByRole('link', { name: 'Search' }));
  await waitFor(() => expect(upload('plan.txt').cancel).toHaveBeenCalled());
});

test('what is to be sent stays there when other messages of the room are shown', async () => {
  serveRoom(message(40));
  const { user, router } = renderRoom(`${roomAddress}?at=40`);
  await user.upload(await screen.findByLabelText('Files to attach'), plan);
  act(() => upload('plan.txt').listener.onStored(attachment.id));
  await user.click(screen.getByRole('link', { name: 'To the newest' }));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
  expect(await screen.findByText('1 file ready to be sent')).toBeVisible();
  expect(upload('plan.txt').cancel).not.toHaveBeenCalled();
});

test('shows pictures small and other files by their names, and opens both', async () => {
  const picture = { ...attachment, id: '0193f2a4-7c1e-7b7e-9c55-00000000f002', name: 'fence.png', hasThumbnail: true };
  const { user } = await openRoom([message(1, { text: '', attachments: [picture, attachment] })]);
  const files = within(await screen.findByRole('list', { name: 'Files' }));
  const open = files.getByRole('button', { name: 'Open fence.png' });
  await waitFor(() => expect(open.querySelector('img')).toHaveAttribute('src', 'blob:picture'));
  await user.click(open);
  expect(screen.getByRole('dialog', { name: `File ${picture.id}` })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Close' }));

  expect(files.getByText('1.5 kB')).toBeVisible();
  await user.click(files.getByRole('button', { name: 'Download plan.txt' }));
  expect(keeper.download).toHaveBeenCalledWith(attachment);
  await user.click(files.getByRole('button', { name: 'plan.txt' }));
  expect(screen.getByRole('dialog', { name: `File ${attachment.id}` })).toBeVisible();
});

test('shows a picture that cannot be made small by its name', async () => {
  keeper.thumbnail = () => Promise.reject(new Error('not found'));
  await openRoom([message(1, { attachments: [{ ...attachment, name: 'fence.webp', hasThumbnail: true }] })]);
  expect(await screen.findByRole('button', { name: 'Download fence.webp' })).toBeVisible();
});

test('says of a file that it is gone', async () => {
  const { chat } = await openRoom([message(1, { attachments: [attachment] })]);
  expect(await screen.findByRole('button', { name: 'Download plan.txt' })).toBeVisible();
  const gone = message(1, { attachments: [{ ...attachment, available: false }] });
  chat.tell({ type: 'changed', change: 1, message: gone });
  expect(await screen.findByText('No longer available')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Download plan.txt' })).not.toBeInTheDocument();
});

test('a message that the server does not take says why, and is discarded', async () => {
  const { chat, user, text } = await openRoom();
  await user.type(text, 'Blue?{Enter}');
  const clientId = await waitFor(() => {
    const sent = chat.received.find(({ type }) => type === 'send');
    expect(sent).toBeDefined();
    return String(sent?.clientId);
  });
  chat.tell({ type: 'error', code: 'not-attachable', detail: 'You have no such file.', clientId });
  expect(await screen.findByText('Not sent: You have no such file.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Discard' }));
  expect(screen.queryByText('Blue?')).not.toBeInTheDocument();
});

test('nothing can be attached where nobody keeps files', async () => {
  const { text } = await openRoom([message(1, { attachments: [{ ...attachment, hasThumbnail: true }] })], null);
  expect(screen.queryByRole('button', { name: 'Attach files' })).not.toBeInTheDocument();
  fireEvent.paste(text, { clipboardData: { files: [fence], types: ['Files'] } });
  expect(screen.queryByText('fence.png')).not.toBeInTheDocument();
  expect(await screen.findByText('plan.txt')).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Download plan.txt' })).not.toBeInTheDocument();
});
