import { screen, waitFor } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { server } from '@/test/server';
import { game } from './gameTest';
import { serveLobby } from './lobbyTest';

/** Loses every request for a game. Returns the keys under which they came. */
async function loseRequests(path: string) {
  const keys: (string | null)[] = [];
  serveLobby({});
  server.use(
    http.post(path, ({ request }) => {
      keys.push(request.headers.get('Idempotency-Key'));
      return HttpResponse.error();
    }),
  );
  const { user } = renderApp('/games');
  async function ask(button: string) {
    const before = keys.length;
    await user.click(await screen.findByRole('button', { name: button }));
    await waitFor(() => expect(keys).toHaveLength(before + 1));
    expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached');
  }
  return { keys, ask, user };
}

test('a game is opened under the same key until an answer comes, and another game under another one', async () => {
  const { keys, ask, user } = await loseRequests('/api/games');
  await ask('Open a game');
  await ask('Open a game');
  await user.click(screen.getByRole('switch', { name: /^Private/ }));
  await ask('Open a game');
  expect(keys[0]).toMatch(/^[\da-f]{32}$/);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});

test('a match is looked for under the same key until an answer comes', async () => {
  const { keys, ask } = await loseRequests('/api/games/matches');
  await ask('Quick match');
  await ask('Quick match');
  expect(keys[0]).toMatch(/^[\da-f]{32}$/);
  expect(keys[1]).toBe(keys[0]);
});

test('takes nobody into a match who is elsewhere when it is found', async () => {
  serveLobby({});
  let find = () => {};
  const found = new Promise<void>((resolve) => {
    find = resolve;
  });
  server.use(
    http.post('/api/games/matches', async () => {
      await found;
      return HttpResponse.json(game(), { status: 201 });
    }),
  );
  const { user, router, queryClient } = renderApp('/games');
  await user.click(await screen.findByRole('button', { name: 'Quick match' }));
  await router.navigate({ to: '/account' });
  find();
  await waitFor(() => expect(queryClient.isMutating()).toBe(0));
  expect(router.state.location.pathname).toBe('/account');
});
