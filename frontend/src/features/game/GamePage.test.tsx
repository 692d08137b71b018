import { screen, waitFor, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, test } from 'vitest';
import { renderApp } from '@/test/renderApp';
import { problem, server } from '@/test/server';
import { ben, cem, ended, game, gameAddress, moved, serveGame } from './gameTest';

const column = (number: number) => screen.findByRole('button', { name: new RegExp(`^Column ${number},`) });
const status = (text: string) => screen.findByText(text, { selector: '[role=status]' });

async function openGame(view = game()) {
  const table = serveGame(view);
  const app = renderApp(gameAddress);
  await waitFor(() => expect(table.addresses).toHaveLength(1));
  await screen.findByRole('group', { name: 'Board' });
  return { table, ...app };
}

test('says what is in each column, and whose turn it is', async () => {
  await openGame(game({ columns: [4, 4, 3] }));
  expect(await column(4)).toHaveAccessibleName('Column 4, from the bottom red, yellow, 4 free');
  expect(await column(3)).toHaveAccessibleName('Column 3, from the bottom red, 5 free');
  expect(await column(1)).toHaveAccessibleName('Column 1, empty');
  expect(await status('You played column 3. It is the turn of Ben.')).toBeVisible();
});

test('drops a disc, and lets nobody drop two', async () => {
  const { table, user } = await openGame();
  await user.click(await column(4));
  await waitFor(() => expect(table.received).toEqual([{ type: 'move', number: 1, column: 4 }]));
  await user.click(await column(5));

  table.tell(moved(1, 4));
  expect(await status('You played column 4. It is the turn of Ben.')).toBeVisible();
  await user.click(await column(5));
  table.tell(moved(1, 4));
  table.tell(moved(2, 5));
  expect(await status('Ben played column 5. It is your turn.')).toBeVisible();
  expect(table.received).toHaveLength(1);
});

test('is played by keyboard', async () => {
  const { table, user } = await openGame();
  (await column(3)).focus();
  await user.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}{Enter}');
  await waitFor(() => expect(table.received).toEqual([{ type: 'move', number: 1, column: 4 }]));
});

test('cannot drop a disc into a full column', async () => {
  const { table, user } = await openGame(game({ columns: [4, 4, 4, 4, 4, 4] }));
  expect(await column(4)).toHaveAccessibleName(/full$/);
  await user.click(await column(4));
  await user.click(await column(3));
  await waitFor(() => expect(table.received).toEqual([{ type: 'move', number: 7, column: 3 }]));
});

test('says why a move was refused, and shows the game as it is', async () => {
  const { table, user } = await openGame();
  await user.click(await column(4));
  table.tell({ type: 'snapshot', game: game({ columns: [3] }) });
  table.refuse('stale-move', 'The next move is number 2.');
  expect(await screen.findByRole('alert')).toHaveTextContent('The next move is number 2.');
  expect(await column(3)).toHaveAccessibleName(/red, 5 free$/);
  expect(await column(4)).toHaveAccessibleName('Column 4, empty');
});

test('comes back behind what it knows, and sends a move again that was not answered', async () => {
  const { table, user } = await openGame(game({ columns: [1] }));
  table.tell(moved(2, 2));
  await status('Ben played column 2. It is your turn.');
  await user.click(await column(4));
  await waitFor(() => expect(table.received).toHaveLength(1));

  table.cut();
  await waitFor(() => expect(table.addresses).toHaveLength(2));
  expect(table.addresses.map(({ search }) => search)).toEqual(['?after=2', '?after=3']);
  await waitFor(() => expect(table.received).toHaveLength(2));
  expect(table.received[1]).toEqual(table.received[0]);
});

test('reads the game again when events will not come', async () => {
  const { table } = await openGame();
  serveGame(game({ columns: [4, 4, 3] }));
  table.tell({ type: 'gap', from: 2, to: 4 });
  expect(await status('You played column 3. It is the turn of Ben.')).toBeVisible();
});

test('shows the discs that won, and plays again', async () => {
  const { table, user, router } = await openGame(game({ columns: [1, 2, 1, 2, 1, 2] }));
  const line = [1, 2, 3, 4].map((row) => ({ column: 1, row }));
  table.tell(moved(7, 1));
  table.tell(ended(9, { end: 'FOUR_IN_A_ROW', winner: 'RED', line }));
  expect(await status('You won with four in a row.')).toBeVisible();
  expect((await column(1)).querySelectorAll('[data-wins]')).toHaveLength(4);

  await user.click(screen.getByRole('button', { name: 'Play again' }));
  await waitFor(() => expect(table.received).toEqual([{ type: 'rematch' }]));
  table.tell({ type: 'rematchOffered', seq: 10, disc: 'RED' });
  const waiting = await screen.findByRole('button', { name: 'Waiting for Ben' });
  expect(waiting).toHaveFocus();
  expect(waiting).toHaveAttribute('aria-disabled', 'true');
  await user.keyboard('{Enter}');
  table.tell({ type: 'rematch', seq: 11, game: '0193f2a4-7c1e-7b7e-9c55-00000000bbbb' });
  await waitFor(() => expect(router.state.location.pathname).toBe('/games/0193f2a4-7c1e-7b7e-9c55-00000000bbbb'));
  expect(table.received).toHaveLength(1);
});

test.each([
  [{ end: 'RESIGNED', winner: 'YELLOW', line: [] }, 'Ben won: you gave up.'],
  [{ end: 'TIME_OVER', winner: 'RED', line: [] }, 'You won: the time of Ben was over.'],
  [{ end: 'BOARD_FULL', winner: null, line: [] }, 'A draw: the board is full.'],
  [{ end: 'DRAW_AGREED', winner: null, line: [] }, 'A draw: both agreed.'],
  [{ end: 'ABANDONED', winner: null, line: [] }, 'You did not move once, so nobody won.'],
] as const)('says how it ended: %o', async (result, words) => {
  const { table } = await openGame();
  table.tell(ended(2, { ...result, line: [] }));
  expect(await status(words)).toBeVisible();
});

test('answers the offer of a draw', async () => {
  const { table, user } = await openGame();
  table.tell({ type: 'drawOffered', seq: 2, disc: 'YELLOW' });
  const offer = within(await screen.findByRole('alert'));
  expect(offer.getByText('Ben offers a draw')).toBeVisible();
  await user.click(offer.getByRole('button', { name: 'Decline' }));
  await waitFor(() => expect(table.received).toEqual([{ type: 'answerDraw', accept: false }]));
  table.tell({ type: 'drawDeclined', seq: 3, disc: 'RED' });
  await waitFor(() => expect(screen.queryByText('Ben offers a draw')).toBeNull());
  expect(screen.getByRole('main')).toHaveFocus();
});

test('takes a move for an answer to the offer of a draw', async () => {
  const { table } = await openGame();
  table.tell({ type: 'drawOffered', seq: 2, disc: 'YELLOW' });
  await screen.findByText('Ben offers a draw');
  table.tell({ ...moved(1, 4), seq: 3 });
  await waitFor(() => expect(screen.queryByText('Ben offers a draw')).toBeNull());
});

test('gives up only after asking', async () => {
  const { table, user } = await openGame();
  await user.click(await screen.findByRole('button', { name: 'Resign' }));
  const dialog = within(await screen.findByRole('dialog'));
  expect(table.received).toEqual([]);
  await user.click(dialog.getByRole('button', { name: 'Resign' }));
  await waitFor(() => expect(table.received).toEqual([{ type: 'resign' }]));
});

test('shows how much time is left', async () => {
  const clocks = { redMillis: 20_000, yellowMillis: 65_000, turnEndsAt: new Date(Date.now() + 15_000).toISOString() };
  await openGame(game({ clocks }));
  expect(await screen.findByRole('timer', { name: 'Your time' })).toHaveTextContent(/^0:1\d$/);
  expect(screen.getByRole('timer', { name: 'Time of Ben' })).toHaveTextContent('1:05');
});

test('waits with a link until somebody joins', async () => {
  const { table } = await openGame(game({ state: 'OPEN', yellow: null, lastSeq: 0 }));
  expect(await screen.findByRole('textbox', { name: 'Link to this game' })).toHaveValue(
    `${window.location.origin}${gameAddress}`,
  );
  const clocks = { redMillis: 300_000, yellowMillis: 300_000, turnEndsAt: null };
  table.tell({ type: 'joined', seq: 1, yellow: ben, clocks });
  expect(await status('It is your turn.')).toBeVisible();
});

test('offers the second seat to whoever comes by the link', async () => {
  const open = game({ state: 'OPEN', red: cem, yellow: null, lastSeq: 0 });
  const { user } = await openGame(open);
  server.use(http.post('/api/games/:game/players', () => problem(409, 'not-open', { detail: 'It has begun.' })));
  await user.click(await screen.findByRole('button', { name: 'Take the second seat' }));
  expect(await screen.findByText('It has begun.')).toBeVisible();

  const joined = { ...game({ red: cem }), yellow: game().red };
  server.use(http.post('/api/games/:game/players', () => HttpResponse.json(joined, { status: 201 })));
  await user.click(screen.getByRole('button', { name: 'Take the second seat' }));
  expect(await status('It is the turn of Cem.')).toBeVisible();
});

test('shows a spectator everything and lets them do nothing', async () => {
  const { table, user } = await openGame(game({ red: cem }));
  table.tell({ type: 'presence', people: [ben, game().red], count: 2 });
  expect(await screen.findByText('Watching: Ada')).toBeVisible();
  expect(screen.getByText('Red, away')).toBeVisible();
  expect(screen.getByText('Yellow')).toBeVisible();
  await user.click(await column(4));
  expect(screen.queryByRole('button', { name: 'Resign' })).toBeNull();
  expect(table.received).toEqual([]);
});

test('says that there is no such game', async () => {
  server.use(http.get('/api/games/:game', () => problem(404, 'not-found', { detail: 'There is no such game.' })));
  renderApp(gameAddress);
  expect(await screen.findByRole('heading', { name: 'This game cannot be shown' })).toBeVisible();
  expect(screen.queryByRole('button', { name: 'Try again' })).not.toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'All games' })).toHaveAttribute('href', '/games');
});
