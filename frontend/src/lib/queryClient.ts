import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from './problem';

/** Asks again what failed on the way, but never what the server understood and refused. */
const retry = (failures: number, error: Error) =>
  failures < 2 && !(error instanceof ProblemError && error.status < 500);

export function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: { retry, staleTime: 30_000 },
      // Changes made offline wait and are sent when the connection is back.
      mutations: { retry: false },
    },
  });
}
