import type { MemberView } from '@contracts/types.gen';
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { server } from '@/test/server';
import { ada, ben, message, roomAddress, serveRoom } from './chatTest';

const cleo = { id: '0193f2a4-7c1e-7b7e-9c55-0d6f2f6f9a03', displayName: 'Cleo' };

/** Opens a room that Ada does not own, after which others come and go. */
async function openRoom(...members: MemberView[]) {
  const chat = serveRoom(message(1));
  server.use(http.get('/api/chat/rooms/:room/members', () => HttpResponse.json(members)));
  const { user } = renderApp(roomAddress);
  await waitFor(() => expect(chat.addresses).toHaveLength(1));
  const field = await screen.findByRole('textbox', { name: 'Message' });
  async function offered() {
    await user.clear(field);
    await user.type(field, '@');
    return screen.findAllByRole('option', { hidden: true });
  }
  return { chat, user, offered };
}

const member = (person: typeof ada, role: MemberView['role']): MemberView => ({ person, role, readSeq: 0 });

test('who comes can be mentioned, and who leaves cannot', async () => {
  const { chat, offered } = await openRoom(member(ada, 'MEMBER'), member(ben, 'OWNER'));
  const names = async () => (await offered()).map(({ textContent }) => textContent);
  expect(await names()).toEqual(['Ben']);
  chat.tell({ type: 'member', person: cleo, role: 'MEMBER' });
  await waitFor(async () => expect(await names()).toEqual(['Ben', 'Cleo']));
  chat.tell({ type: 'member', person: ben, role: null });
  await waitFor(async () => expect(await names()).toEqual(['Cleo']));
});

test('who becomes an owner can do at once what owners can', async () => {
  const { chat } = await openRoom(member(ada, 'MEMBER'), member(ben, 'OWNER'));
  const actions = { name: /^Actions for the message of Ben/ };
  await screen.findByText('Message 1');
  expect(screen.queryByRole('button', actions)).not.toBeInTheDocument();
  chat.tell({ type: 'member', person: ada, role: 'OWNER' });
  expect(await screen.findByRole('button', actions)).toBeVisible();
});

test('who came during a cut is there after it', async () => {
  const { chat, offered } = await openRoom(member(ada, 'MEMBER'), member(ben, 'OWNER'));
  expect(await offered()).toHaveLength(1);
  server.use(
    http.get('/api/chat/rooms/:room/members', () =>
      HttpResponse.json([member(ada, 'MEMBER'), member(ben, 'OWNER'), member(cleo, 'MEMBER')]),
    ),
  );
  chat.cut(1001);
  await waitFor(() => expect(chat.addresses).toHaveLength(2));
  await waitFor(async () => expect(await offered()).toHaveLength(2));
});

test('a question offers the safe answer first, and is all that Escape closes', async () => {
  serveRoom();
  const { user, router } = renderApp(`${roomAddress}/members`);
  await user.click(await screen.findByRole('button', { name: 'Leave this room' }));
  await waitFor(() => expect(screen.getByRole('button', { name: 'Stay' })).toHaveFocus());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Stay' })).not.toBeInTheDocument());
  expect(router.state.location.pathname).toBe(`${roomAddress}/members`);
  await waitFor(() => expect(screen.getByRole('button', { name: 'Leave this room' })).toHaveFocus());
  await user.keyboard('{Escape}');
  await waitFor(() => expect(router.state.location.pathname).toBe(roomAddress));
});

test('nobody is removed, made an owner or out of the room without a question', async () => {
  const asked: string[] = [];
  serveRoom();
  server.use(
    http.get('/api/chat/rooms/:room/members', () => HttpResponse.json([member(ada, 'OWNER'), member(ben, 'MEMBER')])),
    http.put('/api/chat/rooms/:room/members/:id', () => {
      asked.push('role');
      return new HttpResponse(null, { status: 204 });
    }),
    http.delete('/api/chat/rooms/:room/members/:id', ({ params }) => {
      asked.push(`remove ${params.id}`);
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user, router } = renderApp(`${roomAddress}/members`);
  async function answer(button: string, question: string, label: string) {
    await user.click(await screen.findByRole('button', { name: button }));
    const dialog = within(await screen.findByRole('dialog', { name: question }));
    await user.click(dialog.getByRole('button', { name: label }));
    await waitFor(() => expect(screen.queryByRole('dialog', { name: question })).not.toBeInTheDocument());
  }

  await answer('Make Ben an owner', 'Make Ben an owner?', 'Cancel');
  await answer('Remove Ben', 'Remove Ben?', 'Cancel');
  await answer('Leave this room', 'Leave this room?', 'Stay');
  expect(asked).toEqual([]);

  await answer('Make Ben an owner', 'Make Ben an owner?', 'Make owner');
  await waitFor(() => expect(asked).toEqual(['role']));
  await answer('Remove Ben', 'Remove Ben?', 'Remove');
  await waitFor(() => expect(asked).toEqual(['role', `remove ${ben.id}`]));
  await answer('Leave this room', 'Leave this room?', 'Leave');
  await waitFor(() => expect(router.state.location.pathname).toBe('/chat'));
  expect(asked).toEqual(['role', `remove ${ben.id}`, `remove ${ada.id}`]);
});
