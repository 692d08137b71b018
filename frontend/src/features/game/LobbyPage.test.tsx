import type { GameSummary, PlayerRecord } from '@contracts/types.gen';
import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { ben, cem, game, serveGame } from './gameTest';

const { id, state, red, secondsPerPlayer, createdAt } = game();
const summary = { id, state, red, yellow: ben, private: false, secondsPerPlayer, moves: 0, createdAt };
const waiting: GameSummary = { ...summary, state: 'OPEN', red: cem, yellow: null };

interface Lobby {
  mine?: GameSummary[];
  open?: GameSummary[];
  records?: PlayerRecord[];
}

function serveLobby({ mine = [], open = [], records = [] }: Lobby) {
  server.use(
    http.get('/api/games', ({ request }) => {
      const items = new URL(request.url).searchParams.get('list') === 'mine' ? mine : open;
      return HttpResponse.json({ items, nextCursor: null });
    }),
    http.get('/api/games/records', () => HttpResponse.json({ items: records, nextCursor: null })),
  );
}

test('says that nobody is there', async () => {
  serveLobby({});
  renderApp('/games');
  expect(await screen.findByText('You are in no game now.')).toBeVisible();
  expect(screen.getByText('Nobody waits. Open a game, or try a quick match.')).toBeVisible();
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
