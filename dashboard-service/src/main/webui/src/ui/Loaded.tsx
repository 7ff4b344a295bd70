import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Lines } from './Lines';
import { ProblemAlert } from './ProblemAlert';

interface Props<T> {
  query: UseQueryResult<T>;
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
}

/** The three faces of everything that is fetched: skeleton, problem with a next step, content. */
export function Loaded<T>({ query, skeleton = <Lines />, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
  return skeleton;
}
