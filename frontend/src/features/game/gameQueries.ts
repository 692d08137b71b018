import { getGame, listGames, listRecords } from '@contracts/sdk.gen';
import type { GameEvent, GameList, GameView } from '@contracts/types.gen';
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { applyEvent } from './gameState';

/** What the keys of all that the lobby shows begin with, of its lists of games, and of its table of players. */
export const lobby = ['games', 'lobby'] as const;
export const lists = [...lobby, 'list'] as const;
export const records = [...lobby, 'records'] as const;

export function gamesQuery(list: GameList) {
  return infiniteQueryOptions({
    queryKey: [...lists, list],
    queryFn: async ({ pageParam, signal }) =>
      (await listGames({ query: { list, after: pageParam }, signal, throwOnError: true })).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // Nobody tells of what happens while the lobby is not on the page.
    staleTime: 0,
  });
}

export const recordsQuery = infiniteQueryOptions({
  queryKey: records,
  queryFn: async ({ pageParam, signal }) =>
    (await listRecords({ query: { after: pageParam }, signal, throwOnError: true })).data,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }) => nextCursor,
  staleTime: 0,
});

/** A game, and by how many milliseconds the clock of the server is ahead of this one. */
export interface LoadedGame {
  game: GameView;
  ahead: number;
}

export function gameQuery(id: string) {
  return queryOptions({
    queryKey: ['games', 'game', id],
    queryFn: async ({ signal }): Promise<LoadedGame> => {
      const { data } = await getGame({ path: { game: id }, signal, throwOnError: true });
      return { game: data, ahead: Date.parse(data.now) - Date.now() };
    },
    // The socket keeps it new.
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

/** Lets something happen in a game that is shown. */
export function showEvent(client: QueryClient, id: string, event: GameEvent) {
  client.setQueryData(
    gameQuery(id).queryKey,
    (loaded) => loaded && { ...loaded, game: applyEvent(loaded.game, event) },
  );
}
