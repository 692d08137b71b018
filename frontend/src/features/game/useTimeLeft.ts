import type { Disc, GameView } from '@contracts/types.gen';
import { useEffect, useState } from 'react';
import { turnOf } from './gameState';

/**
 * How many milliseconds a player has left, as the server counts them.
 *
 * @param ahead by how many milliseconds the clock of the server is ahead of this one
 */
export function useTimeLeft(game: GameView, disc: Disc, ahead: number) {
  const [now, setNow] = useState(Date.now);
  const { turnEndsAt, redMillis, yellowMillis } = game.clocks;
  const endsAt = turnOf(game) === disc ? turnEndsAt : null;
  const runs = Boolean(endsAt);

  useEffect(() => {
    if (!runs) return;
    const timer = setInterval(() => setNow(Date.now()), 200);
    return () => clearInterval(timer);
  }, [runs]);

  const atStart = disc === 'RED' ? redMillis : yellowMillis;
  if (!endsAt) return atStart;
  // Before the first tick of a turn, `now` is of an earlier one.
  return Math.min(atStart, Math.max(0, Date.parse(endsAt) - now - ahead));
}

/** "4:05", rounded up, so that it shows 0:00 only when nothing is left. */
export function formatTime(millis: number) {
  const seconds = Math.ceil(millis / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
