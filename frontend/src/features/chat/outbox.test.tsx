import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { roomAddress, serveRoom } from './chatTest';

const sent = ({ received }: ReturnType<typeof serveRoom>) => received.filter(({ type }) => type === 'send');

/** Writes something that nobody confirms, and goes elsewhere. */
async function writeAndLeave() {
  const room = serveRoom();
  const { user } = renderApp(roomAddress);
  await waitFor(() => expect(room.addresses).toHaveLength(1));
  await user.type(await screen.findByRole('textbox', { name: 'Message' }), 'Blue?{Enter}');
  await waitFor(() => expect(sent(room)).toHaveLength(1));
  await user.click(screen.getByRole('link', { name: 'Search' }));
  await waitFor(() => expect(sent(room)).toHaveLength(2));
  return { room, comeBack: async () => user.click(await screen.findByRole('link', { name: /Fence painting/ })) };
}

const clientId = (room: ReturnType<typeof serveRoom>) => String(sent(room)[0]?.clientId);

test('what was written is sent although the user has gone elsewhere', async () => {
  const { room, comeBack } = await writeAndLeave();
  expect(sent(room)[1]).toEqual(sent(room)[0]);

  room.tell({ type: 'error', code: 'too-long', detail: 'That is too long.', clientId: clientId(room) });
  await comeBack();
  expect(await screen.findByText('Not sent: That is too long.')).toBeVisible();
});

test('what was confirmed elsewhere is not shown as unsent', async () => {
  const { room, comeBack } = await writeAndLeave();
  room.tell({ type: 'ack', clientId: clientId(room), seq: 1 });
  await comeBack();
  await waitFor(() => expect(room.addresses).toHaveLength(3));
  expect(await screen.findByText('Nothing was said here yet.')).toBeVisible();
});

test('what the server failed at is sent again until it is stored', async () => {
  const room = serveRoom();
  const { user } = renderApp(roomAddress);
  await waitFor(() => expect(room.addresses).toHaveLength(1));
  const field = await screen.findByRole('textbox', { name: 'Message' });
  await user.type(field, 'Blue?{Enter}Or green?{Enter}');
  await waitFor(() => expect(sent(room)).toHaveLength(2));

  for (const { clientId } of sent(room)) {
    room.tell({ type: 'error', code: 'fault', detail: 'The server failed.', clientId: String(clientId) });
  }
  expect(await screen.findAllByText('Not sent yet: the server failed. Trying again')).toHaveLength(2);
  await waitFor(() => expect(sent(room)).toHaveLength(4));
  expect(sent(room).slice(2)).toEqual(sent(room).slice(0, 2));

  room.tell({ type: 'error', code: 'fault', detail: 'The server failed.', clientId: clientId(room) });
  await user.click(screen.getByRole('link', { name: 'Search' }));
  await waitFor(() => expect(sent(room)).toHaveLength(6));
  room.tell({ type: 'error', code: 'fault', detail: 'The server failed.', clientId: clientId(room) });
  await waitFor(() => expect(sent(room)).toHaveLength(8));
});

test('says that nothing can be sent to a room that the user is not in any more', async () => {
  const { room } = await writeAndLeave();
  room.cut(4403);
  expect(await screen.findByText('A message was not sent')).toBeVisible();
});
