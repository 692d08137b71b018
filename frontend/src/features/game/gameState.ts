import type { Disc, GameEvent, GameView } from '@contracts/types.gen';

export const columns = [1, 2, 3, 4, 5, 6, 7];
export const rows = [1, 2, 3, 4, 5, 6];

/** Whose disc was dropped by a move; red begins. */
export const discOfMove = (number: number): Disc => (number % 2 === 1 ? 'RED' : 'YELLOW');

/** Who has the next move. */
export const turnOf = (game: GameView) => discOfMove(game.columns.length + 1);

/** What an account plays with; undefined for spectators. */
export function discOf(game: GameView, account: string | undefined): Disc | undefined {
  if (account === undefined) return undefined;
  if (game.red.id === account) return 'RED';
  return game.yellow?.id === account ? 'YELLOW' : undefined;
}

export const playerOf = (game: GameView, disc: Disc) => (disc === 'RED' ? game.red : game.yellow);

/** The discs of one column, from the bottom, each with the number of its move. */
export function stack(moves: number[], column: number) {
  return moves
    .map((played, index) => ({ played, number: index + 1, disc: discOfMove(index + 1) }))
    .filter(({ played }) => played === column);
}

/** The game after an event; the same one when it shows the event already. */
export function applyEvent(game: GameView, event: GameEvent): GameView {
  switch (event.type) {
    case 'ack':
    case 'presence':
      return game;
    case 'snapshot':
      return event.game.lastSeq >= game.lastSeq ? event.game : game;
    default:
      return event.seq > game.lastSeq ? { ...game, ...change(game, event), lastSeq: event.seq } : game;
  }
}

type Step = Exclude<GameEvent, { type: 'ack' | 'presence' | 'snapshot' }>;

function change(game: GameView, step: Step): Partial<GameView> {
  switch (step.type) {
    case 'joined':
      return { state: 'RUNNING', yellow: step.yellow, clocks: step.clocks };
    case 'moved': {
      // To move declines the draw that the other one has offered.
      const drawOfferedBy = game.drawOfferedBy === step.disc ? step.disc : null;
      return { columns: [...game.columns, step.column], clocks: step.clocks, drawOfferedBy };
    }
    case 'drawOffered':
      return { drawOfferedBy: step.disc };
    case 'drawDeclined':
      return { drawOfferedBy: null };
    case 'ended':
      return { state: 'OVER', result: step.result, clocks: step.clocks, drawOfferedBy: null };
    case 'rematchOffered':
      return { rematchOfferedBy: step.disc };
    case 'rematch':
      return { rematch: step.game };
  }
}
