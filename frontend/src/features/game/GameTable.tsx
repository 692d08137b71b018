import { Alert, Group, Stack, Text } from '@mantine/core';
import { IconAlertCircle, IconTrophy } from '@tabler/icons-react';
import { useAccount } from '@/app/accounts/account';
import { useLostFocus } from '@/ui/keptFocus';
import { Board } from './Board';
import { GameActions } from './GameActions';
import classes from './GameTable.module.css';
import type { LoadedGame } from './gameQueries';
import { discOf, turnOf } from './gameState';
import { describeGame } from './gameWords';
import { OpenSeat } from './OpenSeat';
import { PlayerBar } from './PlayerBar';
import { Spectators } from './Spectators';
import { useFollowRematch } from './useFollowRematch';
import { useGame } from './useGame';

/** The board, and all who are around it. */
export function GameTable({ game, ahead }: LoadedGame) {
  const account = useAccount();
  const me = discOf(game, account?.id);
  const { connected, people, pending, error, move, send } = useGame(game);
  useFollowRematch(game, me !== undefined);
  const myTurn = game.state === 'RUNNING' && turnOf(game) === me;
  const side = { game, ahead, me, people };
  return (
    <div className={classes.table}>
      <Stack gap="md">
        <Group gap="xs" wrap="nowrap" align="stretch">
          <PlayerBar {...side} disc="RED" />
          <PlayerBar {...side} disc="YELLOW" />
        </Group>
        <Board
          moves={game.columns}
          line={game.result?.line ?? []}
          sent={pending?.column}
          canMove={myTurn && !pending}
          onMove={(column) => move(game.columns.length + 1, column)}
        />
      </Stack>
      <Stack gap="md" onFocus={useLostFocus()}>
        <Group gap="xs" wrap="nowrap" className={classes.status}>
          {game.result?.winner && <IconTrophy size={22} aria-hidden className={classes.trophy} />}
          <Text role="status" fw={myTurn || game.result ? 600 : 400}>
            {describeGame(game, me)}
          </Text>
        </Group>
        {error && (
          <Alert color="red" variant="light" icon={<IconAlertCircle size={18} />} role="alert">
            {error.detail}
          </Alert>
        )}
        {game.state === 'OPEN' && <OpenSeat game={game} mine={me !== undefined} />}
        {me && <GameActions game={game} me={me} connected={connected} send={send} />}
        <Spectators game={game} people={people} />
      </Stack>
    </div>
  );
}
