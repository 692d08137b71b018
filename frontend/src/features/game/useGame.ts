import type { GameAudience, GameEvent, GameView, LiveError, PlayMove } from '@contracts/types.gen';
import { zGameEvent } from '@contracts/zod.gen';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLive } from '@/app/live/useLive';
import { gameQuery, showEvent } from './gameQueries';

/** Keeps a game live that is loaded. A move is sent again after a cut until it is answered; it is played once. */
export function useGame({ id, columns }: GameView) {
  const client = useQueryClient();
  const [audience, setAudience] = useState<GameAudience>();
  const [sent, setSent] = useState<PlayMove>();
  const [error, setError] = useState<LiveError>();
  const pending = sent && sent.number > columns.length ? sent : undefined;
  const loaded = () => client.getQueryData(gameQuery(id).queryKey);

  const live = useLive<GameEvent>({
    path: `/ws/games/${id}`,
    schema: zGameEvent,
    known: () => ({ after: loaded()?.game.lastSeq }),
    onOpen: () => pending && live.send(pending),
    onGap: () => void client.invalidateQueries({ queryKey: gameQuery(id).queryKey }),
    onError: (refusal) => {
      setSent(undefined);
      setError(refusal);
    },
    onMessage: (event) => {
      showEvent(client, id, event);
      if (event.type === 'presence') setAudience(event);
    },
  });

  function send(command: object) {
    setError(undefined);
    return live.send(command);
  }

  function move(number: number, column: number) {
    const command: PlayMove = { type: 'move', number, column };
    setSent(command);
    send(command);
  }

  return { connected: live.status === 'open', people: audience?.people ?? [], pending, error, move, send };
}
