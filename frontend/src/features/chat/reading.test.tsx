import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { ada, ben, message, roomAddress, serveRoom } from './chatTest';

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

test('says once for many messages how far the user has read, and at once when the user leaves', async () => {
  const room = serveRoom(message(1));
  const { user } = renderApp(roomAddress);
  await waitFor(() => expect(marks(room)).toEqual([1]));
  for (let seq = 2; seq <= 30; seq++) act(() => room.tell(message(seq)));
  await screen.findByText('Message 30');
  await waitFor(() => expect(marks(room).at(-1)).toBe(30));
  expect(marks(room).length).toBeLessThan(30);

  room.tell(message(31));
  await screen.findByText('Message 31');
  await user.click(screen.getByRole('link', { name: 'Search' }));
  await waitFor(() => expect(marks(room).at(-1)).toBe(31));
});

test('shows who has seen the newest message of the user', async () => {
  const room = serveRoom(message(1, { author: ada }), message(2, { author: ada }));
  renderApp(roomAddress);
  const log = within(await screen.findByRole('log'));
  await waitFor(() => expect(room.addresses).toHaveLength(1));
  room.tell({ type: 'read', marks: [{ account: ben.id, seq: 1 }] });
  room.tell(message(3));
  await log.findByText('Message 3');
  expect(log.queryByText(/^Seen by/)).not.toBeInTheDocument();

  room.tell({ type: 'read', marks: [{ account: ben.id, seq: 2 }] });
  expect((await log.findByText('Seen by Ben')).closest('li')).toHaveTextContent('Message 2');
  room.tell(message(4, { author: ada }));
  await waitFor(() => expect(log.queryByText('Seen by Ben')).not.toBeInTheDocument());
});
