import type { GameSummary, Gap, LobbyEvent, PlayerRecord } from '@contracts/types.gen';
import { waitFor } from '@testing-library/react';
import { HttpResponse, http, ws } from 'msw';
import { expect } from 'vitest';
import { server } from '@/test/server';

/** What its lists show. */
export interface Lobby {
  mine?: GameSummary[];
  open?: GameSummary[];
  running?: GameSummary[];
  records?: PlayerRecord[];
}

/** Serves the lists of the lobby. Returns what the page has asked for, and what tells it of something. */
export function serveLobby(lobby: Lobby) {
  const asked: string[] = [];
  let live: { send: (text: string) => void; close: (code?: number) => void } | undefined;
  const answer = (list: string) => {
    asked.push(list);
    return HttpResponse.json({ items: lobby[list as keyof Lobby] ?? [], nextCursor: null });
  };
  server.use(
    http.get('/api/games', ({ request }) => answer(new URL(request.url).searchParams.get('list') ?? '')),
    http.get('/api/games/records', () => answer('records')),
    ws.link('ws://localhost/ws/games').addEventListener('connection', ({ client }) => {
      live = client;
    }),
  );
  async function tell(...events: (LobbyEvent | Gap)[]) {
    await waitFor(() => expect(live).toBeDefined());
    for (const event of events) live?.send(JSON.stringify(event));
  }
  return { asked, tell };
}
