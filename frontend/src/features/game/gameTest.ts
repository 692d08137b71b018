import type { GameEvent, GameView, Gap, MovePlayed } from '@contracts/types.gen';
import { HttpResponse, http, ws } from 'msw';
import { server } from '@/test/server';

const ada = { id: '0193f2a4-7c1e-7b7e-9c55-0d6f2f6f9a01', displayName: 'Ada' };
export const ben = { id: '0193f2a4-7c1e-7b7e-9c55-0d6f2f6f9a02', displayName: 'Ben' };
export const cem = { id: '0193f2a4-7c1e-7b7e-9c55-0d6f2f6f9a03', displayName: 'Cem' };

const id = '0193f2a4-7c1e-7b7e-9c55-00000000aaaa';
export const gameAddress = `/games/${id}`;

const clocks = { redMillis: 300_000, yellowMillis: 300_000, turnEndsAt: null };

/** A running game of Ada, who is red, and Ben. */
export function game(part: Partial<GameView> = {}): GameView {
  return {
    id,
    state: 'RUNNING',
    private: false,
    red: ada,
    yellow: ben,
    secondsPerPlayer: 300,
    columns: [],
    clocks,
    drawOfferedBy: null,
    result: null,
    rematchOfferedBy: null,
    rematch: null,
    lastSeq: 1 + (part.columns?.length ?? 0),
    createdAt: '2026-01-31T12:00:00Z',
    now: new Date().toISOString(),
    ...part,
  };
}

/** The event of a move in a game in which nothing else has happened. */
export function moved(number: number, column: number): MovePlayed {
  const disc = number % 2 === 1 ? 'RED' : 'YELLOW';
  return { type: 'moved', seq: number + 1, number, disc, column, row: 1, clocks };
}

/** The event by which a game ends. */
export function ended(seq: number, result: NonNullable<GameView['result']>): GameEvent {
  return { type: 'ended', seq, result, clocks };
}

/** Stands for the server of games. */
export function serveGame(view: GameView) {
  const link = ws.link('ws://localhost/ws/games/*');
  const addresses: URL[] = [];
  const received: Record<string, unknown>[] = [];
  let live: { send: (text: string) => void; close: (code?: number) => void } | undefined;
  server.use(
    http.get('/api/games/:game', ({ params }) => HttpResponse.json({ ...view, id: params.game })),
    link.addEventListener('connection', ({ client }) => {
      addresses.push(new URL(client.url));
      live = client;
      client.addEventListener('message', ({ data }) => received.push(JSON.parse(String(data))));
    }),
  );
  return {
    /** Where the page has connected to, each time. */
    addresses,
    /** What the page has sent. */
    received,
    tell: (event: GameEvent | Gap) => live?.send(JSON.stringify(event)),
    refuse: (code: string, detail: string) => live?.send(JSON.stringify({ type: 'error', code, detail })),
    cut: () => live?.close(1001),
  };
}
