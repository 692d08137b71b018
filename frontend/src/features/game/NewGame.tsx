import { findMatch, openGame } from '@contracts/sdk.gen';
import type { GameDraft, GameView } from '@contracts/types.gen';
import { Divider, SegmentedControl, Stack, Switch, Text, Title } from '@mantine/core';
import { IconBolt } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIdempotencyKey } from '@/lib/useIdempotencyKey';
import { ActionButton } from '@/ui/ActionButton';
import { FormError } from '@/ui/FormError';
import { Surface } from '@/ui/Surface';

const minutes = [1, 3, 5, 10].map((value) => ({ value: String(value * 60), label: `${value} min` }));

/** The two ways into a game: with anybody, or with somebody who is sent a link. */
export function NewGame() {
  const navigate = useNavigate();
  const [seconds, setSeconds] = useState('300');
  const [isPrivate, setPrivate] = useState(true);
  const withKey = useIdempotencyKey();
  const match = useMutation({
    mutationFn: async () => (await findMatch({ headers: withKey(), throwOnError: true })).data,
  });
  const open = useMutation({
    mutationFn: async (draft: GameDraft) =>
      (await openGame({ body: draft, headers: withKey(draft), throwOnError: true })).data,
  });
  // Said with each call: whoever has left the lobby by then is not taken away from where they are.
  const enter = {
    onSuccess: ({ id }: GameView) => void navigate({ to: '/games/$gameId', params: { gameId: id } }),
  };
  return (
    <Surface>
      <Title order={2} mb="sm">
        Play
      </Title>
      <Stack align="flex-start">
        <FormError error={match.error ?? open.error} />
        <ActionButton
          leftSection={<IconBolt size={16} aria-hidden />}
          busy={match.isPending}
          onClick={() => match.mutate(undefined, enter)}
          fullWidth
        >
          Quick match
        </ActionButton>
        <Divider w="100%" label="or with somebody you know" />
        <Text size="sm" id="time">
          Time of each player
        </Text>
        <SegmentedControl
          fullWidth
          w="100%"
          aria-labelledby="time"
          data={minutes}
          value={seconds}
          onChange={setSeconds}
        />
        <Switch
          label="Private"
          description="Only those who have the link find this game."
          checked={isPrivate}
          onChange={(event) => setPrivate(event.currentTarget.checked)}
        />
        <ActionButton
          variant="default"
          busy={open.isPending}
          onClick={() => open.mutate({ private: isPrivate, secondsPerPlayer: Number(seconds) }, enter)}
          fullWidth
        >
          Open a game
        </ActionButton>
      </Stack>
    </Surface>
  );
}
