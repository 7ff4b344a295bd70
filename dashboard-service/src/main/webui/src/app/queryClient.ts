import { QueryClient } from '@tanstack/react-query';
import { ProblemError } from '@/api/problem';

/** Live events keep the cache fresh; the stale time is the safety net below them. */
export function createQueryClient() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        retry: (failures, error) =>
          failures < 2 && error instanceof ProblemError && [0, 502, 503, 504].includes(error.problem.status),
      },
    },
  });
}
