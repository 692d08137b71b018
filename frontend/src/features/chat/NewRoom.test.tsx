import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { server } from '@/test/server';
import { room, roomAddress, serveRoom } from './chatTest';

test('a room is opened under the same key until an answer comes, and another room under another one', async () => {
  serveRoom();
  const keys: (string | null)[] = [];
  server.use(
    http.post('/api/chat/rooms', ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return HttpResponse.error();
    }),
  );
  const { user } = renderApp('/chat/new');
  const name = await screen.findByRole('textbox', { name: 'Name' });
  await user.type(name, 'Fence{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached');
  await user.click(screen.getByRole('button', { name: 'Open room' }));
  await waitFor(() => expect(keys).toHaveLength(2));
  await user.type(name, ' painting{Enter}');
  await waitFor(() => expect(keys).toHaveLength(3));
  expect(keys[0]).toMatch(/^[\da-f]{32}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('a room that was opened is shown, and ready to be written in', async () => {
  serveRoom();
  server.use(http.post('/api/chat/rooms', () => HttpResponse.json(room, { status: 201 })));
  const { user, router } = renderApp('/chat/new');
  await user.type(await screen.findByRole('textbox', { name: 'Name' }), 'Fence{Enter}');
  await waitFor(() => expect(router.state.location.pathname).toBe(roomAddress));
  await waitFor(() => expect(screen.getByRole('textbox', { name: 'Message' })).toHaveFocus());
});
