import type { GameSummary } from '@contracts/types.gen';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useAccount } from '@/app/accounts/account';
import { NavigationLink } from '@/ui/links';
import { MoreButton } from '@/ui/MoreButton';
import { DiscMark } from './DiscMark';
import { gamesQuery } from './gameQueries';
import { discOfMove } from './gameState';
import classes from './Lobby.module.css';
import { LobbyPart } from './LobbyPart';

/** The games of the user that have not ended: where a player comes back to. */
export function MyGames() {
  const games = useInfiniteQuery(gamesQuery('mine'));
  return (
    <LobbyPart title="Your games" empty="You are in no game now." query={games}>
      {(rows) => (
        <nav aria-label="Your games">
          {rows.map((game) => (
            <MyGame key={game.id} game={game} />
          ))}
          <MoreButton query={games} />
        </nav>
      )}
    </LobbyPart>
  );
}

function MyGame({ game }: { game: GameSummary }) {
  const account = useAccount();
  const red = game.red.id === account?.id;
  const other = red ? game.yellow : game.red;
  const myTurn = discOfMove(game.moves + 1) === (red ? 'RED' : 'YELLOW');
  return (
    <NavigationLink
      to="/games/$gameId"
      params={{ gameId: game.id }}
      label={other ? `Against ${other.displayName}` : 'Waiting for a second player'}
      description={other ? (myTurn ? 'Your turn' : 'Their turn') : game.private ? 'By link' : 'Open to anybody'}
      leftSection={
        <span className={classes.mark}>
          <DiscMark disc={red ? 'RED' : 'YELLOW'} />
        </span>
      }
    />
  );
}
