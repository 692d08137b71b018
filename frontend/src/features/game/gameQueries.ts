import { getGame, listGames, listRecords } from '@contracts/sdk.gen';
import type { GameEvent, GameList, GameView } from '@contracts/types.gen';
import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { applyEvent } from './gameState';

export function gamesQuery(list: GameList) {
  return infiniteQueryOptions({
    queryKey: ['games', 'list', list],
    queryFn: async ({ pageParam, signal }) =>
      (await listGames({ query: { list, after: pageParam }, signal, throwOnError: true })).data,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // Games come and go; each visit to the lobby looks at once, and then every few seconds.
    staleTime: 0,
    refetchInterval: 5_000,
  });
}

export const recordsQuery = infiniteQueryOptions({
  queryKey: ['games', 'records'],
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
