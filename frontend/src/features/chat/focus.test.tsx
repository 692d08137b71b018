import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { ada, ben, message, roomAddress, serveRoom } from './chatTest';

const blue = message(2, { author: ada, text: 'Blue' });

async function openRoom() {
  const chat = serveRoom(message(1), blue);
  const { user, queryClient } = renderApp(roomAddress);
  await waitFor(() => expect(chat.addresses).toHaveLength(1));
  async function choose(name: string) {
    await user.click(await screen.findByRole('button', { name: /^Actions for the message of Ada/ }));
    await user.click(await screen.findByRole('menuitem', { name, hidden: true }));
  }
  return { chat, user, queryClient, choose };
}

test('a message is edited where it stands, and the focus comes back to its menu', async () => {
  server.use(
    http.put('/api/chat/rooms/:room/messages/:seq', async ({ request }) =>
      HttpResponse.json({ ...blue, ...((await request.json()) as object) }),
    ),
  );
  const { chat, user, choose } = await openRoom();
  const field = () => screen.findByRole('textbox', { name: 'New text' });
  await choose('Edit');
  expect(await field()).toHaveFocus();
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name: 'New text' })).not.toBeInTheDocument();
  expect(screen.getByRole('button', { name: /: Blue$/ })).toHaveFocus();

  await choose('Edit');
  expect(await field()).toHaveFocus();
  await user.keyboard(' or green');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  chat.tell({ type: 'changed', change: 1, message: { ...blue, text: 'Blue or green' } });
  await waitFor(() => expect(screen.getByRole('button', { name: /: Blue or green$/ })).toHaveFocus());
});

test('a message stays deleted when the answer to an edit comes late', async () => {
  let answer: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  server.use(
    http.put('/api/chat/rooms/:room/messages/:seq', async () => {
      await answered;
      return HttpResponse.json({ ...blue, text: 'Blue or green' });
    }),
  );
  const { chat, user, queryClient, choose } = await openRoom();
  await choose('Edit');
  await user.keyboard(' or green');
  await user.click(screen.getByRole('button', { name: 'Save' }));
  chat.tell({ type: 'changed', change: 2, message: { ...blue, text: '', deletedAt: '2026-01-31T12:02:00Z' } });
  await screen.findByText('This message was deleted.');
  answer();
  await waitFor(() => expect(queryClient.isMutating()).toBe(0));
  expect(screen.queryByText('Blue or green')).not.toBeInTheDocument();
  expect(screen.getByText('This message was deleted.')).toBeVisible();
});

test('a message that was deleted has the focus that its menu had', async () => {
  server.use(http.delete('/api/chat/rooms/:room/messages/:seq', () => new HttpResponse(null, { status: 204 })));
  const { chat, choose } = await openRoom();
  await choose('Delete');
  chat.tell({ type: 'changed', change: 1, message: { ...blue, text: '', deletedAt: '2026-01-31T12:02:00Z' } });
  await waitFor(() => expect(screen.getByText('This message was deleted.').closest('li')).toHaveFocus());
});

test('the next member has the focus when one is removed', async () => {
  serveRoom();
  const people = [ben, { id: '0193f2a4-7c1e-7b7e-9c55-0d6f2f6f9a03', displayName: 'Cleo' }];
  const owner = { person: ada, role: 'OWNER', readSeq: 0 };
  server.use(
    http.get('/api/chat/rooms/:room/members', () =>
      HttpResponse.json([owner, ...people.map((person) => ({ person, role: 'MEMBER', readSeq: 0 }))]),
    ),
    http.delete('/api/chat/rooms/:room/members/:id', ({ params }) => {
      people.splice(
        people.findIndex(({ id }) => id === params.id),
        1,
      );
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { user } = renderApp(`${roomAddress}/members`);
  const dialog = within(await screen.findByRole('dialog', { name: 'Members' }));
  async function remove(name: string) {
    await user.click(await dialog.findByRole('button', { name: `Remove ${name}` }));
    await user.click(await screen.findByRole('button', { name: 'Remove' }));
  }
  await remove('Ben');
  await waitFor(() => expect(dialog.getByRole('button', { name: 'Make Cleo an owner' })).toHaveFocus());
  await remove('Cleo');
  await waitFor(() => expect(dialog.getByRole('button', { name: 'Leave this room' })).toHaveFocus());
});

test('an invitation that is refused leads to what is wrong', async () => {
  serveRoom();
  server.use(
    http.post('/api/chat/rooms/:room/members', () =>
      problem(422, 'validation', { errors: [{ pointer: '/email', detail: 'is nobody’s address' }] }),
    ),
  );
  const { user } = renderApp(`${roomAddress}/members`);
  const email = await screen.findByRole('textbox', { name: 'Email of the person to invite' });
  await user.click(screen.getByRole('button', { name: 'Invite' }));
  expect(email).toHaveFocus();
  expect(email).toHaveAccessibleDescription('This is not an email address');

  await user.type(email, 'cleo@example.com');
  await user.click(screen.getByRole('button', { name: 'Invite' }));
  await waitFor(() => expect(email).toHaveAccessibleDescription('Is nobody’s address'));
  expect(email).toHaveFocus();
});
