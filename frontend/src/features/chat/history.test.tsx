import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { message, roomAddress, serveRoom } from './chatTest';

beforeEach(() => {
  // The top of the list is always in sight: jsdom has no layout.
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      tell: (entries: { isIntersecting: boolean }[]) => void;
      constructor(tell: (entries: { isIntersecting: boolean }[]) => void) {
        this.tell = tell;
      }
      observe() {
        this.tell([{ isIntersecting: true }]);
      }
      disconnect() {}
    },
  );
  return () => vi.unstubAllGlobals();
});

/** Serves messages 2 and 3, and calls `older` for what was said before. */
function serveHistory(older: () => Promise<Response> | Response) {
  const room = serveRoom();
  server.use(
    http.get('/api/chat/rooms/:room/messages', ({ request }) =>
      new URL(request.url).searchParams.has('before')
        ? older()
        : HttpResponse.json({ items: [message(2), message(3)], nextCursor: '2' }),
    ),
  );
  return room;
}

/** An answer that does not come before the test says so. */
function answerLater() {
  let answer: (response: Response) => void = () => undefined;
  const promise = new Promise<Response>((resolve) => {
    answer = resolve;
  });
  return { handler: () => promise, answer: (response: Response) => answer(response) };
}

const shown = () =>
  within(screen.getByRole('log'))
    .getAllByText(/^Message \d$/)
    .map(({ textContent }) => textContent);

test('keeps what is said and changed while older messages are on their way', async () => {
  const older = answerLater();
  const room = serveHistory(older.handler);
  renderApp(roomAddress);
  await waitFor(() => expect(room.addresses).toHaveLength(1));

  room.tell(message(4));
  room.tell({ type: 'changed', change: 1, message: message(3, { text: 'Better' }) });
  room.tell({ type: 'presence', members: [], count: 7 });
  older.answer(HttpResponse.json({ items: [message(1)], nextCursor: null }));
  expect(await screen.findByText('Better')).toBeVisible();
  room.tell(message(5));
  await screen.findByText('Message 5');
  expect(shown()).toEqual(['Message 1', 'Message 2', 'Message 4', 'Message 5']);
});

test('says that older messages cannot be loaded, and asks again when told to', async () => {
  const older = vi.fn((): Response => problem(429, 'too-many-requests', { title: 'Too many requests' }));
  serveHistory(older);
  const { user } = renderApp(roomAddress);
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(screen.getByRole('alert')).toHaveTextContent('Too many requests');
  expect(older).toHaveBeenCalledTimes(1);

  older.mockReturnValue(HttpResponse.json({ items: [message(1)], nextCursor: null }));
  await user.click(again);
  expect(await screen.findByText('Message 1')).toBeVisible();
  expect(older).toHaveBeenCalledTimes(2);
});

test('what is being written stays while missing messages are read', async () => {
  const room = serveRoom(message(1));
  const { user } = renderApp(roomAddress);
  await waitFor(() => expect(room.addresses).toHaveLength(1));
  await user.type(await screen.findByRole('textbox', { name: 'Message' }), 'Blue or');

  const missing = answerLater();
  const asked = vi.fn(missing.handler);
  server.use(http.get('/api/chat/rooms/:room/messages', asked));
  room.tell({ type: 'gap', from: 2, to: 2 });
  await waitFor(() => expect(asked).toHaveBeenCalled());
  missing.answer(HttpResponse.json({ items: [message(1), message(2)], nextCursor: null }));
  expect(await screen.findByText('Message 2')).toBeVisible();
  expect(screen.getByRole('textbox', { name: 'Message' })).toHaveValue('Blue or');
});

test('reads the history again when messages are missing that nobody spoke of', async () => {
  const room = serveRoom(message(1));
  renderApp(roomAddress);
  await waitFor(() => expect(room.addresses).toHaveLength(1));

  serveRoom(message(1), message(2), message(3));
  room.tell(message(3));
  expect(await screen.findByText('Message 2')).toBeVisible();
});
