import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { message, roomAddress, serveRoom } from './chatTest';

const marks = ({ received }: ReturnType<typeof serveRoom>) =>
  received.filter(({ type }) => type === 'read').map(({ seq }) => seq);

test('says again after a cut how far the user has read: it may have been lost', async () => {
  const room = serveRoom(message(1));
  renderApp(roomAddress);
  await waitFor(() => expect(marks(room)).toEqual([1]));
  room.cut(1001);
  await waitFor(() => expect(room.addresses).toHaveLength(2));
  await waitFor(() => expect(marks(room)).toEqual([1, 1]));
});
