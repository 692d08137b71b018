import type { InboxEvent } from '@contracts/types.gen';
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { server } from '@/test/server';
import { ben, message, room, roomAddress, serveRoom } from './chatTest';

const inbox = (lastSeq: number, readSeq: number): InboxEvent => ({
  type: 'inbox',
  rooms: [{ room: room.id, lastSeq, readSeq, mentions: 0 }],
});

test('shows how much is unread, on any page, and follows', async () => {
  const chat = serveRoom();
  renderApp('/account');
  await waitFor(() => expect(chat.tellInbox(inbox(5, 3))).toBe(true));
  const entry = await screen.findByRole('link', { name: 'Chat 2 unread', hidden: true });
  expect(entry).toHaveAttribute('href', '/chat');

  chat.tellInbox({ type: 'active', room: room.id, lastSeq: 120 });
  expect(await within(entry).findByText('99+')).toBeInTheDocument();
  chat.tellInbox({ type: 'active', room: room.id, lastSeq: 7 });
  chat.tellInbox({ type: 'active', room: 'another', lastSeq: 7 });
  chat.tellInbox({ type: 'read', room: room.id, readSeq: 119, mentions: 0 });
  expect(await within(entry).findByText('1')).toBeInTheDocument();
  chat.tellInbox({ type: 'read', room: room.id, readSeq: 120, mentions: 0 });
  await waitFor(() => expect(entry).toHaveAccessibleName('Chat'));
});

test('is told everything anew when something may have been missed', async () => {
  const chat = serveRoom();
  renderApp('/account');
  await waitFor(() => expect(chat.tellInbox(inbox(5, 3))).toBe(true));
  chat.tellInbox({ type: 'gap', from: 0, to: 0 });
  await waitFor(() => expect(chat.inboxes).toHaveLength(2), { timeout: 10_000 });
  chat.tellInbox(inbox(9, 3));
  await screen.findByRole('link', { name: 'Chat 6 unread', hidden: true });
});

test('calls whoever is mentioned, and leads there', async () => {
  const chat = serveRoom(message(1));
  const { user, router } = renderApp('/account');
  await waitFor(() => expect(chat.tellInbox(inbox(0, 0))).toBe(true));
  await screen.findByRole('link', { name: 'Chat', hidden: true });
  chat.tellInbox({
    type: 'mentioned',
    room: room.id,
    roomName: room.name,
    seq: 1,
    author: ben,
    excerpt: '@Ada, blue or green?',
  });
  expect(await screen.findByText('Ben mentioned you')).toBeVisible();
  expect(screen.getByText('@Ada, blue or green?')).toBeVisible();
  expect(screen.getByRole('link', { name: /1 unread, you are mentioned/, hidden: true })).toBeInTheDocument();

  await user.click(screen.getByRole('button', { name: 'Open Fence painting' }));
  expect(await screen.findByText('Message 1')).toBeVisible();
  expect(router.state.location.pathname).toBe(roomAddress);
  await waitFor(() => expect(screen.queryByRole('link', { name: /unread/, hidden: true })).not.toBeInTheDocument());

  chat.tellInbox({ type: 'mentioned', room: room.id, roomName: room.name, seq: 2, author: ben, excerpt: 'Seen' });
  chat.tellInbox({ type: 'active', room: room.id, lastSeq: 2 });
  chat.tell(message(2));
  await screen.findByText('Message 2');
  expect(screen.queryByText('Seen')).not.toBeInTheDocument();
});

test('mentions members whose names are chosen by keyboard', async () => {
  const chat = serveRoom();
  const { user } = renderApp(roomAddress);
  await waitFor(() => expect(chat.addresses).toHaveLength(1));
  const text = await screen.findByRole('textbox', { name: 'Message' });
  await user.type(text, '@');
  expect(await screen.findAllByRole('option', { hidden: true })).toHaveLength(1); // Nobody calls themselves.
  await user.clear(text);
  await user.type(text, 'Hello @b');
  // Without a layout, the list counts as scrolled out of sight.
  await screen.findByRole('option', { name: 'Ben', hidden: true });
  await user.keyboard('{Enter}');
  expect(text).toHaveValue('Hello @Ben ');
  await user.keyboard('and more{Enter}');
  await waitFor(() =>
    expect(chat.received).toContainEqual(
      expect.objectContaining({ type: 'send', text: 'Hello @Ben and more', mentions: [ben.id] }),
    ),
  );
});

test('mentions nobody whose name is only a part of the one that is written', async () => {
  const chat = serveRoom(message(1, { text: '@Ben, not @Benjamin or @Benoît', mentions: [ben] }));
  const carter = { id: '0193f2a4-7c1e-7b7e-9c55-0d6f2f6f9a03', displayName: 'Ben Carter (he/him)' };
  const people = [ben, carter].map((person) => ({ person, role: 'MEMBER', readSeq: 0 }));
  server.use(http.get('/api/chat/rooms/:room/members', () => HttpResponse.json(people)));
  const { user } = renderApp(roomAddress);
  await waitFor(() => expect(chat.addresses).toHaveLength(1));
  expect(screen.getAllByText(/^@Ben/, { selector: 'mark' })).toHaveLength(1);
  await user.type(await screen.findByRole('textbox', { name: 'Message' }), 'Hello @ben');
  await user.click(await screen.findByRole('option', { name: carter.displayName, hidden: true }));
  await user.keyboard('and @Benjamin{Enter}');
  await waitFor(() => expect(chat.received).toContainEqual(expect.objectContaining({ mentions: [carter.id] })));
});

test('shows links and mentions, and nothing else but text', async () => {
  const text = '<img src=x onerror=alert(1)> @Ben, see https://example.com/a?b=1. javascript:alert(1)';
  serveRoom(message(1, { text, mentions: [ben] }));
  renderApp(roomAddress);
  const log = within(await screen.findByRole('log'));
  const link = await log.findByRole('link', { name: 'https://example.com/a?b=1' });
  expect(link).toHaveAttribute('rel', 'noopener noreferrer nofollow');
  expect(link).toHaveAttribute('data-underline', 'always');
  expect(log.getAllByRole('link')).toHaveLength(1);
  expect(log.getByText('@Ben').tagName).toBe('MARK');
  expect(link.parentElement).toHaveTextContent(text);
});

test('finds messages, and shows one in its place among those around it', async () => {
  const chat = serveRoom();
  const asked: URLSearchParams[] = [];
  server.use(
    http.get('/api/chat/messages', ({ request }) => {
      asked.push(new URL(request.url).searchParams);
      const found = { room: room.id, roomName: room.name, message: message(40, { text: 'Blue, then' }) };
      return HttpResponse.json({ items: [found], nextCursor: null });
    }),
    http.get('/api/chat/rooms/:room/messages', ({ request }) => {
      const search = new URL(request.url).searchParams;
      asked.push(search);
      const [from, to] = search.has('after') ? [65, 70] : [20, 64];
      const items = Array.from({ length: to - from + 1 }, (_, index) => message(from + index));
      return HttpResponse.json({ items, nextCursor: null });
    }),
  );
  const { user, router } = renderApp('/chat/search');
  await user.type(await screen.findByRole('searchbox', { name: 'Search messages' }), 'blue');
  await user.click(await screen.findByRole('link', { name: 'Blue, then' }));
  expect(asked[0]?.get('q')).toBe('blue');
  expect(await screen.findByText('Message 40')).toBeVisible();
  expect(asked[1]?.get('before')).toBe('65');
  expect(router.state.location.search).toEqual({ at: 40 });
  await waitFor(() => expect(chat.addresses[0]?.search).toBe('?changes=0'));

  await user.click(screen.getByRole('button', { name: 'Newer messages' }));
  expect(await screen.findByText('Message 70')).toBeVisible();
  expect(asked[2]?.get('after')).toBe('64');
  expect(screen.queryByRole('button', { name: 'Newer messages' })).not.toBeInTheDocument();
  chat.tell(message(72));
  chat.tell(message(71));
  expect(await screen.findByText('Message 71')).toBeVisible();
  expect(screen.queryByText('Message 72')).not.toBeInTheDocument();
});
