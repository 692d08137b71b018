import { joinGame } from '@contracts/sdk.gen';
import { Group, List, Text } from '@mantine/core';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useAccount } from '@/app/accounts/account';
import { ActionButton } from '@/ui/ActionButton';
import { FormError } from '@/ui/FormError';
import { MoreButton } from '@/ui/MoreButton';
import { gamesQuery } from './gameQueries';
import { LobbyPart } from './LobbyPart';
import { formatTime } from './useTimeLeft';

const wide = { itemWrapper: { width: '100%' }, itemLabel: { width: '100%' } };

/** The games that wait for anybody. */
export function OpenGames() {
  const navigate = useNavigate();
  const account = useAccount();
  const games = useInfiniteQuery(gamesQuery('open'));
  const join = useMutation({
    mutationFn: (game: string) => joinGame({ path: { game }, throwOnError: true }),
    onError: () => games.refetch(),
  });
  // Whoever has left the lobby by then is not taken away from where they are.
  const play = (gameId: string) =>
    join.mutate(gameId, { onSuccess: () => void navigate({ to: '/games/$gameId', params: { gameId } }) });
  return (
    <LobbyPart title="Open games" empty="Nobody waits. Open a game, or try a quick match." query={games}>
      {(rows) => (
        <>
          <FormError error={join.error} />
          <List listStyleType="none" spacing="xs" styles={wide}>
            {rows.map(({ id, red, secondsPerPlayer }) => (
              <List.Item key={id}>
                <Group justify="space-between" wrap="nowrap">
                  <Text truncate>
                    {red.displayName}, {formatTime(secondsPerPlayer * 1000)} each
                  </Text>
                  {red.id !== account?.id && (
                    <ActionButton
                      size="xs"
                      flex="none"
                      variant="default"
                      aria-label={`Play against ${red.displayName}`}
                      busy={join.isPending && join.variables === id}
                      onClick={() => play(id)}
                    >
                      Play
                    </ActionButton>
                  )}
                </Group>
              </List.Item>
            ))}
          </List>
          <MoreButton query={games} />
        </>
      )}
    </LobbyPart>
  );
}
