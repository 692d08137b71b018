import { NavLink } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
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
            <NavLink
              key={id}
              component={Link}
              to={`/games/${id}`}
              label={`${red.displayName} against ${yellow?.displayName}`}
            />
          ))}
          <MoreButton query={games} />
        </nav>
      )}
    </LobbyPart>
  );
}
