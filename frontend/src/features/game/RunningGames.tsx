import { useInfiniteQuery } from '@tanstack/react-query';
import { NavigationLink } from '@/ui/links';
import { MoreButton } from '@/ui/MoreButton';
import { gamesQuery } from './gameQueries';
import { LobbyPart } from './LobbyPart';

/** The games that anybody may watch. */
export function RunningGames() {
  const games = useInfiniteQuery(gamesQuery('running'));
  return (
    <LobbyPart title="Games to watch" empty="Nobody plays for all to see." query={games}>
      {(rows) => (
        <nav aria-label="Games to watch">
          {rows.map(({ id, red, yellow }) => (
            <NavigationLink
              key={id}
              to="/games/$gameId"
              params={{ gameId: id }}
              label={`${red.displayName} against ${yellow?.displayName}`}
            />
          ))}
          <MoreButton query={games} />
        </nav>
      )}
    </LobbyPart>
  );
}
