import { SimpleGrid, Stack } from '@mantine/core';
import { Page } from '@/ui/Page';
import { MyGames } from './MyGames';
import { NewGame } from './NewGame';
import { OpenGames } from './OpenGames';
import { Records } from './Records';
import { RunningGames } from './RunningGames';
import { useLobby } from './useLobby';

export function LobbyPage() {
  useLobby();
  return (
    <Page title="Connect Four" lead="Four in a row win: across, upright, or aslant.">
      <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
        <Stack gap="lg">
          <NewGame />
          <MyGames />
        </Stack>
        <Stack gap="lg">
          <OpenGames />
          <RunningGames />
          <Records />
        </Stack>
      </SimpleGrid>
    </Page>
  );
}
