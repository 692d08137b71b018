import type { LobbyEvent } from '@contracts/types.gen';
import { zLobbyEvent } from '@contracts/zod.gen';
import { useThrottledCallback } from '@mantine/hooks';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useAccount } from '@/app/accounts/account';
import { useLive } from '@/app/live/useLive';
import { refetch } from '@/lib/refetch';
import { lists, lobby, records } from './gameQueries';
import { listGame, newsOfGames } from './lobbyLists';

/** Milliseconds between two reloads, however much happens in between. */
const pace = 1_000;

/** Keeps live what the lobby shows. */
export function useLobby() {
  const client = useQueryClient();
  const account = useAccount();
  const [isNews] = useState(newsOfGames);
  const reload = useThrottledCallback(() => void refetch(client, lobby), pace);
  const reloadRecords = useThrottledCallback(() => void refetch(client, records), pace);

  function receive(event: LobbyEvent) {
    switch (event.type) {
      case 'entered':
        reload();
        break;
      case 'game':
        if (!isNews(event.game)) break;
        // What is on its way may be older than this.
        if (client.isFetching({ queryKey: lists }) > 0) reload();
        listGame(client, event.game, account?.id);
        break;
      case 'records':
        reloadRecords();
        break;
    }
  }

  useLive<LobbyEvent>({ path: '/ws/games', schema: zLobbyEvent, onMessage: receive, onGap: reload });
}
