import type { Disc, GameView, Person } from '@contracts/types.gen';
import { Group, Text } from '@mantine/core';
import { DiscMark } from './DiscMark';
import { playerOf, turnOf } from './gameState';
import { nameOf } from './gameWords';
import classes from './PlayerBar.module.css';
import { formatTime, useTimeLeft } from './useTimeLeft';

interface PlayerBarProps {
  game: GameView;
  ahead: number;
  disc: Disc;
  me: Disc | undefined;
  /** Who is looking at the game. */
  people: Person[];
}

/** One side: who it is, whether they are there, and how much time they have. */
export function PlayerBar({ game, ahead, disc, me, people }: PlayerBarProps) {
  const left = useTimeLeft(game, disc, ahead);
  const player = playerOf(game, disc);
  const away = player && !people.some(({ id }) => id === player.id);
  const moves = game.state === 'RUNNING' && turnOf(game) === disc;
  return (
    <Group className={classes.bar} data-moves={moves || undefined} gap="xs" wrap="nowrap">
      <span className={classes.mark}>
        <DiscMark disc={disc} />
      </span>
      <div className={classes.player}>
        <Text fw={600} truncate>
          {nameOf(game, disc, me)}
        </Text>
        <Text size="sm" c="dimmed">
          {disc === 'RED' ? 'Red' : 'Yellow'}
          {away && ', away'}
        </Text>
      </div>
      <Text
        role="timer"
        aria-label={disc === me ? 'Your time' : `Time of ${nameOf(game, disc, me)}`}
        className={classes.time}
        fw={600}
      >
        {formatTime(left)}
      </Text>
    </Group>
  );
}
