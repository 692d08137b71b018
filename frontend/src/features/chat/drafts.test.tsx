import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { server, token } from '@/test/server';
import { message, room, roomAddress, serveRoom } from './chatTest';

const field = () => screen.findByRole('textbox', { name: 'Message' });

async function leaveAndComeBack(user: ReturnType<typeof renderApp>['user']) {
  await user.click(screen.getByRole('link', { name: 'Search' }));
  await screen.findByRole('searchbox', { name: 'Search messages' });
  await user.click(screen.getByRole('link', { name: /Fence painting/ }));
}

test('what was half written is there when the user comes back', async () => {
  const chat = serveRoom();
  const { user } = renderApp(roomAddress);
  await user.type(await field(), 'Blue or');
  await leaveAndComeBack(user);
  expect(await field()).toHaveValue('Blue or');

  await user.type(await field(), ' green?{Enter}');
  await waitFor(() => expect(chat.received).toContainEqual(expect.objectContaining({ text: 'Blue or green?' })));
  await leaveAndComeBack(user);
  expect(await field()).toHaveValue('');
});

test('what was half written among older messages is there among the newest', async () => {
  serveRoom(message(40));
  const { user, router } = renderApp(`${roomAddress}?at=40`);
  await user.type(await field(), 'Blue or');
  await user.click(screen.getByRole('link', { name: 'To the newest' }));
  await waitFor(() => expect(router.state.location.search).toEqual({}));
  expect(await field()).toHaveValue('Blue or');
});

test('what is sent from among older messages is shown among the newest', async () => {
  const chat = serveRoom(message(40));
  const { user, router } = renderApp(`${roomAddress}?at=40`);
  await waitFor(() => expect(chat.addresses).toHaveLength(1));
  await user.type(await field(), 'Blue?{Enter}');
  await waitFor(() => expect(router.state.location.search).toEqual({}));
  expect(await screen.findByText('Sending')).toBeVisible();
  expect(await field()).toHaveFocus();
  await waitFor(() => expect(chat.addresses).toHaveLength(2));
  const clientId = String(chat.received.find(({ type }) => type === 'send')?.clientId);
  chat.tell(message(41, { clientId, text: 'Blue?' }));
  await waitFor(() => expect(screen.queryByText('Sending')).not.toBeInTheDocument());
  expect(screen.getByText('Blue?')).toBeVisible();
});

test('what somebody has half written is not for whoever signs in next', async () => {
  serveRoom();
  const { user, router } = renderApp(roomAddress);
  await user.type(await field(), 'Secret');
  server.use(
    http.post('/api/auth/logout', () => new HttpResponse(null, { status: 204 })),
    http.post('/api/auth/login', () => token('good')),
  );
  await user.click(screen.getByRole('button', { name: 'Account menu' }));
  await user.click(await screen.findByRole('menuitem', { name: 'Sign out', hidden: true }));
  await user.type(await screen.findByLabelText('Email'), 'ben@example.com');
  await user.type(screen.getByLabelText('Password'), 'correct horse{Enter}');
  await waitFor(() => expect(router.state.location.pathname).not.toBe('/login'));
  await router.navigate({ to: '/chat/$roomId', params: { roomId: room.id } });
  expect(await field()).toHaveValue('');
});
