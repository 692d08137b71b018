import type { Disc, GameCommand, GameView } from '@contracts/types.gen';
import { Alert, Button, Group } from '@mantine/core';
import { IconFlag, IconHeartHandshake } from '@tabler/icons-react';
import { confirm } from '@/ui/confirm';
import { nameOf } from './gameWords';

interface GameActionsProps {
  game: GameView;
  me: Disc;
  connected: boolean;
  send: (command: GameCommand) => void;
}

/** What a player can do beside dropping discs. */
export function GameActions({ game, me, connected, send }: GameActionsProps) {
  const other = nameOf(game, me === 'RED' ? 'YELLOW' : 'RED', me);
  if (game.state === 'OPEN') {
    return (
      <Group>
        <Button variant="default" disabled={!connected} onClick={() => send({ type: 'withdraw' })}>
          Take this game back
        </Button>
      </Group>
    );
  }
  if (game.state === 'OVER') return <RematchButton game={game} me={me} other={other} {...{ connected, send }} />;
  return (
    <>
      {game.drawOfferedBy && game.drawOfferedBy !== me && (
        <Alert variant="light" role="alert" title={`${other} offers a draw`}>
          <Group gap="xs">
            <Button size="xs" disabled={!connected} onClick={() => send({ type: 'answerDraw', accept: true })}>
              Accept
            </Button>
            <Button
              size="xs"
              variant="default"
              disabled={!connected}
              onClick={() => send({ type: 'answerDraw', accept: false })}
            >
              Decline
            </Button>
          </Group>
        </Alert>
      )}
      <Group gap="xs">
        <Button
          variant="default"
          leftSection={<IconHeartHandshake size={16} aria-hidden />}
          disabled={!connected}
          {...unlessDone(game.drawOfferedBy !== null, () => send({ type: 'offerDraw' }))}
        >
          {game.drawOfferedBy === me ? 'Draw offered' : 'Offer a draw'}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFlag size={16} aria-hidden />}
          disabled={!connected}
          onClick={() => confirmResign(() => send({ type: 'resign' }))}
        >
          Resign
        </Button>
      </Group>
    </>
  );
}

function RematchButton({ game, me, other, connected, send }: GameActionsProps & { other: string }) {
  if (game.result?.end === 'WITHDRAWN' || game.rematch) return null;
  const offered = game.rematchOfferedBy === me;
  return (
    <Group gap="xs">
      <Button disabled={!connected} {...unlessDone(offered, () => send({ type: 'rematch' }))}>
        {offered ? `Waiting for ${other}` : 'Play again'}
      </Button>
      {game.rematchOfferedBy && !offered && <span role="status">{other} would like to play again.</span>}
    </Group>
  );
}

/** Props of a button that has nothing more to do when it is done, but keeps the focus, which `disabled` would take. */
const unlessDone = (done: boolean, onClick: () => void) =>
  done ? { 'data-disabled': true, 'aria-disabled': true } : { onClick };

function confirmResign(onConfirm: () => void) {
  confirm({
    title: 'Give this game up?',
    children: 'The other player wins.',
    labels: { confirm: 'Resign', cancel: 'Go on playing' },
    onConfirm,
  });
}
