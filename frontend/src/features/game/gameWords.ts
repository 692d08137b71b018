import type { Disc, GameResult, GameView } from '@contracts/types.gen';
import { discOfMove, playerOf, rows, stack, turnOf } from './gameState';

const colours = { RED: 'red', YELLOW: 'yellow' } as const;

/** "You", or the name of a player. */
export function nameOf(game: GameView, disc: Disc, me: Disc | undefined) {
  return disc === me ? 'You' : (playerOf(game, disc)?.displayName ?? 'Nobody yet');
}

/** How the game stands, in one or two sentences: shown, and said by screen readers after each move. */
export function describeGame(game: GameView, me: Disc | undefined) {
  if (game.state === 'OPEN') return 'Waiting for somebody to take the second seat.';
  if (game.result) return describeResult(game, game.result, me);
  return [describeMove(game, me), describeTurn(game, me)].filter(Boolean).join(' ');
}

/** What a column holds, for those who cannot see it. */
export function describeColumn(moves: number[], column: number) {
  const discs = stack(moves, column).map(({ disc }) => colours[disc]);
  if (discs.length === 0) return `Column ${column}, empty`;
  const free = rows.length - discs.length;
  return `Column ${column}, from the bottom ${discs.join(', ')}, ${free === 0 ? 'full' : `${free} free`}`;
}

function describeMove(game: GameView, me: Disc | undefined) {
  const column = game.columns.at(-1);
  if (column === undefined) return '';
  return `${nameOf(game, discOfMove(game.columns.length), me)} played column ${column}.`;
}

function describeTurn(game: GameView, me: Disc | undefined) {
  const turn = turnOf(game);
  return turn === me ? 'It is your turn.' : `It is the turn of ${nameOf(game, turn, me)}.`;
}

function describeResult(game: GameView, { end, winner }: GameResult, me: Disc | undefined) {
  if (end === 'WITHDRAWN') return 'This game was taken back before anybody joined.';
  if (end === 'ABANDONED') return `${nameOf(game, turnOf(game), me)} did not move once, so nobody won.`;
  if (!winner) return end === 'BOARD_FULL' ? 'A draw: the board is full.' : 'A draw: both agreed.';
  const loser = winner === 'RED' ? 'YELLOW' : 'RED';
  const won = `${nameOf(game, winner, me)} won`;
  if (end === 'FOUR_IN_A_ROW') return `${won} with four in a row.`;
  if (end === 'RESIGNED') return `${won}: ${lower(nameOf(game, loser, me))} gave up.`;
  return `${won}: the time of ${lower(nameOf(game, loser, me))} was over.`;
}

const lower = (name: string) => (name === 'You' ? 'you' : name);
