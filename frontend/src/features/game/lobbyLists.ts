import type { GameList, GameState, GameSummary, PageGameSummary } from '@contracts/types.gen';
import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import { changeRows } from '@/lib/rows';
import { lists } from './gameQueries';

type Games = InfiniteData<PageGameSummary, string | undefined>;

/**
 * Puts a game into the lists in which it belongs now, and takes it off the others, without asking the server.
 *
 * @param account whose lobby it is
 */
export function listGame(client: QueryClient, game: GameSummary, account: string | undefined) {
  for (const [key, games] of client.getQueriesData<Games>({ queryKey: lists })) {
    if (!games) continue;
    const others = changeRows(games, (rows) => rows.filter(({ id }) => id !== game.id));
    client.setQueryData<Games>(key, belongs(key.at(-1) as GameList, game, account) ? insert(others, game) : others);
  }
}

/**
 * Tells news of games from messages that later ones have overtaken. Remembers how far each game was, because one that is
 * over is on no list.
 */
export function newsOfGames() {
  const seen = new Map<string, number>();
  return (game: GameSummary) => {
    const isNews = progress(game) >= (seen.get(game.id) ?? 0);
    if (isNews) seen.set(game.id, progress(game));
    return isNews;
  };
}

const states: GameState[] = ['OPEN', 'RUNNING', 'OVER'];

/** Never gets less: a state weighs more than all moves on the board. */
const progress = ({ state, moves }: GameSummary) => states.indexOf(state) * 100 + moves;

function belongs(list: GameList, game: GameSummary, account: string | undefined) {
  if (list === 'mine') return game.state !== 'OVER' && (game.red.id === account || game.yellow?.id === account);
  return !game.private && game.state === (list === 'open' ? 'OPEN' : 'RUNNING');
}

/** The newest stand first. Behind the last page that is loaded there is nothing to show it among. */
function insert(games: Games, game: GameSummary): Games {
  const { pages } = games;
  const behind = pages.findIndex(({ items }) => items.some((item) => isNewer(game, item)));
  const at = behind < 0 && !pages.at(-1)?.nextCursor ? pages.length - 1 : behind;
  const insertInto = (page: PageGameSummary) => {
    const place = page.items.findIndex((item) => isNewer(game, item));
    return { ...page, items: page.items.toSpliced(place < 0 ? page.items.length : place, 0, game) };
  };
  return { ...games, pages: pages.map((page, index) => (index === at ? insertInto(page) : page)) };
}

/** Ids begin with the time at which they were made (RFC 9562, section 5.7). */
const isNewer = (one: GameSummary, other: GameSummary) => one.id > other.id;
