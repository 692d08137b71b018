const shortest = 500;
const longest = 30_000;

/**
 * Milliseconds to wait before the next attempt to connect, after so many that failed in a row. Chance spreads the
 * clients of a server that comes back, so that they do not all knock at once.
 */
export function backoff(failures: number, chance = Math.random()) {
  return Math.min(longest, shortest * 2 ** failures) * (0.5 + chance / 2);
}
