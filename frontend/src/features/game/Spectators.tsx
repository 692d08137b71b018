import type { GameView, Person } from '@contracts/types.gen';
import { Text } from '@mantine/core';
import { TextLink } from '@/ui/links';
import { discOf } from './gameState';

/** Who looks on, and where it goes on after the game. */
export function Spectators({ game, people }: { game: GameView; people: Person[] }) {
  const watching = people.filter(({ id }) => !discOf(game, id)).map(({ displayName }) => displayName);
  return (
    <>
      {game.rematch && (
        <TextLink to="/games/$gameId" params={{ gameId: game.rematch }}>
          They play again: go to the next game
        </TextLink>
      )}
      {watching.length > 0 && (
        <Text size="sm" c="dimmed">
          Watching: {watching.join(', ')}
        </Text>
      )}
    </>
  );
}
