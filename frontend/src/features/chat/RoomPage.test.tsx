import { screen, waitFor } from '@testing-library/react';
import { delay, HttpResponse, http } from 'msw';
import { expect, test, vi } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { ada, ben, message, room as openedRoom, roomAddress, serveRoom } from './chatTest';

test('shows the history and what is said now', async () => {
  const room = serveRoom(message(1));
  renderApp(roomAddress);
  expect(await screen.findByText('Message 1')).toBeVisible();
  await waitFor(() => expect(room.addresses).toHaveLength(1));
  expect(room.addresses[0]?.search).toBe('?after=1&changes=0');

  room.tell(message(2, { text: '<b>not bold</b>' }));
  expect(await screen.findByText('<b>not bold</b>')).toBeVisible();
});

test('shows a message that is told twice once', async () => {
  const room = serveRoom(message(1));
  renderApp(roomAddress);
  await waitFor(() => expect(room.addresses).toHaveLength(1));

  room.tell(message(1));
  room.tell(message(2));
  await screen.findByText('Message 2');
  expect(screen.getAllByText(/^Message \d$/)).toHaveLength(2);
});

test('shows edited and deleted messages as they are now', async () => {
  const room = serveRoom(message(1), message(2));
  renderApp(roomAddress);
  await waitFor(() => expect(room.addresses).toHaveLength(1));

  room.tell({ type: 'changed', change: 1, message: message(1, { text: 'Better', editedAt: '2026-01-31T12:01:00Z' }) });
  expect(await screen.findByText('Better')).toBeVisible();
  room.tell({ type: 'changed', change: 2, message: message(2, { text: '', deletedAt: '2026-01-31T12:02:00Z' }) });
  expect(await screen.findByText('This message was deleted.')).toBeVisible();
});

test('a message waits until the server has stored it', async () => {
  const room = serveRoom();
  const { user } = renderApp(roomAddress);
  await waitFor(() => expect(room.addresses).toHaveLength(1));

  await user.type(await screen.findByRole('textbox', { name: 'Message' }), 'Blue?{Enter}');
  expect(await screen.findByText('Sending')).toBeVisible();
  const sent = await waitFor(() => {
    const found = room.received.find(({ type }) => type === 'send');
    expect(found).toBeDefined();
    return found;
  });

  room.tell(message(1, { clientId: String(sent?.clientId), text: 'Blue?' }));
  await waitFor(() => expect(screen.queryByText('Sending')).toBeNull());
  expect(screen.getAllByText('Blue?')).toHaveLength(1);
});

test('comes back behind what it knows, and sends again what was not confirmed', async () => {
  const room = serveRoom(message(1));
  const { user } = renderApp(roomAddress);
  await waitFor(() => expect(room.addresses).toHaveLength(1));
  room.tell(message(2));
  await screen.findByText('Message 2');
  await user.type(screen.getByRole('textbox', { name: 'Message' }), 'Blue?{Enter}');

  room.cut(1001);
  expect(await screen.findByText('Reconnecting')).toBeVisible();
  await waitFor(() => expect(room.addresses).toHaveLength(2));
  expect(room.addresses[1]?.search).toBe('?after=2&changes=0');
  await waitFor(() => expect(room.received.filter(({ type }) => type === 'send')).toHaveLength(2));
  expect(new Set(room.received.filter(({ type }) => type === 'send').map(({ clientId }) => clientId)).size).toBe(1);
  await waitFor(() => expect(screen.queryByText('Reconnecting')).toBeNull());
});

test('reads the history again where messages will not come', async () => {
  const room = serveRoom(message(1));
  renderApp(roomAddress);
  await waitFor(() => expect(room.addresses).toHaveLength(1));

  serveRoom(message(1), message(2));
  room.tell({ type: 'gap', from: 2, to: 2 });
  expect(await screen.findByText('Message 2')).toBeVisible();
});

test('does not take back a user who has left elsewhere, when it reads again what it has missed', async () => {
  const room = serveRoom(message(1));
  renderApp(roomAddress);
  await waitFor(() => expect(room.addresses).toHaveLength(1));

  const entered = vi.fn();
  serveRoom(message(1), message(2));
  server.use(
    http.get('/api/chat/rooms/:room', () => HttpResponse.json({ ...openedRoom, role: null })),
    http.post('/api/chat/rooms/:room/members', () => {
      entered();
      return HttpResponse.json({ person: ada, role: 'MEMBER', readSeq: 0 }, { status: 201 });
    }),
  );
  room.tell({ type: 'gap', from: 2, to: 2 });
  expect(await screen.findByText('Message 2')).toBeVisible();
  expect(entered).not.toHaveBeenCalled();
});

test('says so when the user is no longer a member', async () => {
  const room = serveRoom(message(1));
  renderApp(roomAddress);
  await waitFor(() => expect(room.addresses).toHaveLength(1));

  room.cut(4403);
  expect(await screen.findByText('You are not in this room any more')).toBeVisible();
  expect(screen.getByRole('link', { name: 'All rooms' })).toHaveAttribute('href', '/chat');
});

test('says that a room is on its way', async () => {
  serveRoom();
  server.use(http.get('/api/chat/rooms/:room', () => delay('infinite')));
  renderApp(roomAddress);
  expect(await screen.findByRole('status', { name: 'Loading' })).toBeVisible();
});

test('leads back from a room that cannot be shown', async () => {
  serveRoom();
  server.use(http.get('/api/chat/rooms/:room', () => problem(404, 'not-found', { detail: 'There is no such room.' })));
  renderApp(roomAddress);
  expect(await screen.findByText(/^It was deleted/)).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'All rooms' })).toHaveAttribute('href', '/chat');
});

test('shows who is there and who is typing', async () => {
  const room = serveRoom();
  renderApp(roomAddress);
  await waitFor(() => expect(room.addresses).toHaveLength(1));
  const { author } = message(1);

  room.tell({ type: 'presence', members: [author], count: 1 });
  expect(await screen.findByRole('link', { name: 'Members, 1 here now' })).toBeVisible();
  // Of very many, some are told by name.
  room.tell({ type: 'presence', members: [author], count: 250 });
  expect(await screen.findByRole('link', { name: 'Members, 250 here now' })).toHaveTextContent('250 here');
  room.tell({ type: 'typing', author });
  expect(await screen.findByText('Ben is typing')).toBeVisible();
});

test('reads aloud what others say now, and nothing that was said before', async () => {
  const room = serveRoom(message(1));
  renderApp(roomAddress);
  await waitFor(() => expect(room.addresses).toHaveLength(1));
  expect(screen.getByRole('log')).toHaveAttribute('aria-live', 'off');

  room.tell(message(2));
  const aloud = (await screen.findByText('Ben: Message 2')).parentElement;
  expect(aloud).toHaveAttribute('aria-live', 'polite');
  room.tell(message(3, { author: ada }));
  await screen.findByText('Message 3');
  room.tell({ type: 'changed', change: 1, message: message(2, { text: 'Better' }) });
  await waitFor(() => expect(aloud).toBeEmptyDOMElement());

  serveRoom(...[1, 2, 3, 4].map((seq) => message(seq)));
  room.tell({ type: 'gap', from: 4, to: 4 });
  await screen.findByText('Message 4');
  expect(aloud).toBeEmptyDOMElement();
});

test('does not tell the user of their own typing', async () => {
  const room = serveRoom();
  renderApp(roomAddress);
  await waitFor(() => expect(room.addresses).toHaveLength(1));
  room.tell({ type: 'typing', author: ada });
  room.tell({ type: 'typing', author: ben });
  expect(await screen.findByText('Ben is typing')).toBeVisible();
});
