import type { GameSummary, LobbyEvent } from '@contracts/types.gen';
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { ben, cem, game, serveGame } from './gameTest';
import { type Lobby, serveLobby } from './lobbyTest';

const { id, state, red, secondsPerPlayer, createdAt } = game();
const summary = { id, state, red, yellow: ben, private: false, secondsPerPlayer, moves: 0, createdAt };
const waiting: GameSummary = { ...summary, state: 'OPEN', red: cem, yellow: null };

const listed = (part: Partial<GameSummary>): LobbyEvent => ({ type: 'game', game: { ...summary, ...part } });

test('says that nobody is there', async () => {
  serveLobby({});
  renderApp('/games');
  expect(await screen.findByText('You are in no game now.')).toBeVisible();
  expect(screen.getByText('Nobody waits. Open a game, or try a quick match.')).toBeVisible();
  expect(screen.getByText('Nobody plays for all to see.')).toBeVisible();
  expect(screen.getByText('No game has ended yet.')).toBeVisible();
});

test('shows the games of the user, and whose turn it is', async () => {
  serveLobby({ mine: [summary, { ...summary, id: cem.id, moves: 1 }, { ...waiting, id: ben.id, red }] });
  renderApp('/games');
  const games = within(await screen.findByRole('navigation', { name: 'Your games' }));
  expect(games.getByRole('link', { name: /^Against Ben\s*Your turn$/ })).toBeVisible();
  expect(games.getByRole('link', { name: /^Against Ben\s*Their turn$/ })).toBeVisible();
  expect(games.getByRole('link', { name: /Waiting for a second player/ })).toBeVisible();
});

test('joins a game that waits, unless somebody was faster', async () => {
  serveGame(game());
  serveLobby({ open: [waiting] });
  server.use(
    http.post('/api/games/:game/players', () => problem(409, 'not-open', { detail: 'It has begun.' }), { once: true }),
    http.post('/api/games/:game/players', () => HttpResponse.json(game(), { status: 201 })),
  );
  const { user, router } = renderApp('/games');
  await user.click(await screen.findByRole('button', { name: 'Play against Cem' }));
  expect(await screen.findByText('It has begun.')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Play against Cem' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/games/${id}`));
});

test('finds a quick match', async () => {
  serveGame(game());
  serveLobby({});
  server.use(http.post('/api/games/matches', () => HttpResponse.json(game(), { status: 201 })));
  const { user, router } = renderApp('/games');
  await user.click(await screen.findByRole('button', { name: 'Quick match' }));
  await waitFor(() => expect(router.state.location.pathname).toBe(`/games/${id}`));
});

test('opens a game with the clock and for those whom the user chose', async () => {
  serveGame(game({ state: 'OPEN', yellow: null }));
  serveLobby({});
  let sent: unknown;
  server.use(
    http.post('/api/games', async ({ request }) => {
      sent = await request.json();
      return HttpResponse.json(game({ state: 'OPEN', yellow: null }), { status: 201 });
    }),
  );
  const { user } = renderApp('/games');
  await user.click(await screen.findByRole('radio', { name: '3 min' }));
  await user.click(screen.getByRole('switch', { name: /^Private/ }));
  await user.click(screen.getByRole('button', { name: 'Open a game' }));
  expect(await screen.findByRole('textbox', { name: 'Link to this game' })).toBeVisible();
  expect(sent).toEqual({ private: false, secondsPerPlayer: 180 });
});

test('shows who has won most', async () => {
  serveLobby({ records: [{ player: ben, wins: 2, draws: 1, losses: 0, points: 7 }] });
  renderApp('/games');
  expect(await screen.findByRole('row', { name: 'Ben 2 1 0 7' })).toBeVisible();
});

test('says that more games did not come, and asks again', async () => {
  serveLobby({});
  const refusals = [problem(429, 'too-many', { detail: 'Wait a moment.' })];
  server.use(
    http.get('/api/games', ({ request }) => {
      const search = new URL(request.url).searchParams;
      if (search.get('list') !== 'open') return HttpResponse.json({ items: [], nextCursor: null });
      if (!search.has('after')) return HttpResponse.json({ items: [waiting], nextCursor: 'first' });
      return refusals.shift() ?? HttpResponse.json({ items: [{ ...waiting, id, red: ben }], nextCursor: null });
    }),
  );
  const { user } = renderApp('/games');
  await user.click(await screen.findByRole('button', { name: 'More' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Wait a moment.');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('button', { name: 'Play against Ben' })).toBeVisible();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});

test('shows games as they come and go, without asking the server', async () => {
  const { asked, tell } = serveLobby({ open: [waiting] });
  renderApp('/games');
  await screen.findByRole('button', { name: 'Play against Cem' });
  await waitFor(() => expect(asked).toHaveLength(4));

  await tell(listed({ ...waiting, id: '0193f2a4-7c1e-7b7e-9c55-00000000bbbb', red: ben }));
  await screen.findByRole('button', { name: 'Play against Ben' });
  expect(
    screen.getAllByRole('button', { name: /^Play against/ }).map((button) => button.getAttribute('aria-label')),
  ).toEqual(['Play against Ben', 'Play against Cem']);
  await tell(listed({ red: cem }));
  const watched = within(await screen.findByRole('navigation', { name: 'Games to watch' }));
  expect(watched.getByRole('link', { name: 'Cem against Ben' })).toHaveAttribute('href', `/games/${id}`);
  expect(screen.queryByRole('button', { name: 'Play against Cem' })).not.toBeInTheDocument();

  const own = { id: '0193f2a4-7c1e-7b7e-9c55-00000000cccc', private: true };
  await tell(listed({ red: cem, state: 'OVER' }), listed(own), listed({ ...own, moves: 1 }));
  const mine = within(await screen.findByRole('navigation', { name: 'Your games' }));
  expect(await mine.findByRole('link', { name: /^Against Ben\s*Their turn$/ })).toBeVisible();
  expect(await screen.findByText('Nobody plays for all to see.')).toBeVisible();
  await tell(listed({ ...own, state: 'OVER', moves: 1 }));
  expect(await screen.findByText('You are in no game now.')).toBeVisible();
  expect(asked).toHaveLength(4);
});

test('goes by the latest state of a game when an earlier one is told later', async () => {
  const { tell } = serveLobby({ open: [waiting] });
  renderApp('/games');
  await screen.findByRole('button', { name: 'Play against Cem' });

  await tell(listed({ red: cem, moves: 2 }), listed({ red: cem, moves: 1 }), { type: 'game', game: waiting });
  const watched = within(await screen.findByRole('navigation', { name: 'Games to watch' }));
  expect(watched.getByRole('link', { name: 'Cem against Ben' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Play against Cem' })).not.toBeInTheDocument();

  await tell(listed({ red: cem, state: 'OVER', moves: 7 }), listed({ red: cem, moves: 8 }));
  expect(await screen.findByText('Nobody plays for all to see.')).toBeVisible();
});

test('asks again when it may have missed something, but not for each message', async () => {
  const lobby: Lobby = {};
  const { asked, tell } = serveLobby(lobby);
  renderApp('/games');
  await screen.findByText('No game has ended yet.');
  lobby.open = [waiting];
  lobby.records = [{ player: ben, wins: 2, draws: 1, losses: 0, points: 7 }];
  await tell(...Array.from({ length: 40 }, () => ({ type: 'gap', from: 0, to: 0 }) as const));
  expect(await screen.findByRole('button', { name: 'Play against Cem' })).toBeVisible();

  lobby.records = [{ player: ben, wins: 3, draws: 1, losses: 0, points: 10 }];
  await tell(...Array.from({ length: 40 }, () => ({ type: 'records' }) as const));
  expect(await screen.findByRole('row', { name: 'Ben 3 1 0 10' })).toBeVisible();
  expect(asked.filter((list) => list === 'records').length).toBeLessThanOrEqual(5);
});

test('asks again for what was on its way when something happened', async () => {
  const lobby: Lobby = {};
  const { asked, tell } = serveLobby(lobby);
  let answer = () => {};
  const older = new Promise<void>((resolve) => {
    answer = resolve;
  });
  server.use(
    http.get(
      '/api/games',
      async () => {
        await older;
        return HttpResponse.json({ items: [], nextCursor: null });
      },
      { once: true },
    ),
  );
  renderApp('/games');
  await waitFor(() => expect(asked).toHaveLength(3));
  lobby.mine = [summary];
  lobby.open = [waiting];
  await tell({ type: 'entered' });
  answer();
  expect(await screen.findByRole('button', { name: 'Play against Cem' })).toBeVisible();
  expect(await screen.findByRole('navigation', { name: 'Your games' })).toBeVisible();
});
