const shortest = 500;
const longest = 30_000;
const widest = 2_000;

/**
 * Milliseconds to wait before the next attempt to connect, after so many that failed in a row. Chance spreads the
 * clients of a server that comes back, so that they do not all knock at once.
 */
export function backoff(failures: number, chance = Math.random()) {
  return Math.min(longest, shortest * 2 ** failures) * (0.5 + chance / 2);
}

/**
 * Milliseconds to wait before reading what all clients may have missed, because they are told in the same moment: chance
 * spreads what they ask the server.
 */
export function spread(chance = Math.random()) {
  return widest * chance;
}
