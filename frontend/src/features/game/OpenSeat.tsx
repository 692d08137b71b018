import { joinGame } from '@contracts/sdk.gen';
import type { GameView } from '@contracts/types.gen';
import { Button, CopyButton, Group, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ActionButton } from '@/ui/ActionButton';
import { FormError } from '@/ui/FormError';
import { Surface } from '@/ui/Surface';
import { showEvent } from './gameQueries';

/** The second seat of a game: the link for whoever should take it, or the button for those who were sent it. */
export function OpenSeat({ game, mine }: { game: GameView; mine: boolean }) {
  return <Surface>{mine ? <Invitation /> : <JoinButton game={game} />}</Surface>;
}

function Invitation() {
  const link = window.location.href;
  return (
    <>
      <Text mb="sm">Send this link to somebody to play with, and leave the page open.</Text>
      <Group gap="xs" wrap="nowrap" align="flex-end">
        <TextInput
          flex={1}
          label="Link to this game"
          readOnly
          value={link}
          onFocus={(event) => event.target.select()}
        />
        <CopyButton value={link}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </Group>
    </>
  );
}

function JoinButton({ game }: { game: GameView }) {
  const client = useQueryClient();
  const join = useMutation({
    mutationFn: async () => (await joinGame({ path: { game: game.id }, throwOnError: true })).data,
    onSuccess: (joined) => showEvent(client, game.id, { type: 'snapshot', game: joined }),
  });
  return (
    <>
      <FormError error={join.error} />
      <Text mb="sm">{game.red.displayName} waits for somebody to play with.</Text>
      <ActionButton busy={join.isPending} onClick={() => join.mutate()}>
        Take the second seat
      </ActionButton>
    </>
  );
}
