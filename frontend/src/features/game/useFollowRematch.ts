import type { GameView } from '@contracts/types.gen';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Takes players to the next game when it begins while they are here; whoever looks at an old game stays. */
export function useFollowRematch({ rematch }: GameView, plays: boolean) {
  const navigate = useNavigate();
  const atFirst = useRef(rematch);
  useEffect(() => {
    if (plays && rematch && rematch !== atFirst.current) {
      void navigate({ to: '/games/$gameId', params: { gameId: rematch } });
    }
  }, [plays, rematch, navigate]);
}
