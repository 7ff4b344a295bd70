import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { Page } from '@/api/types';
import { type Column, DataTable } from './DataTable';
import { Lines } from './Lines';
import { ProblemAlert } from './ProblemAlert';

interface Props<T> {
  label: string;
  query: UseInfiniteQueryResult<InfiniteData<Page<T>>>;
  columns: readonly Column<T>[];
  rowId: (row: T) => string;
  onOpen?: (row: T) => void;
  empty: ReactNode;
}

/** A list that the server pages and sorts. */
export function PagedTable<T extends object>({ label, query, columns, rowId, onOpen, empty }: Props<T>) {
  const rows = useMemo(() => query.data?.pages.flatMap((page) => page.items), [query.data]);
  if (!rows) {
    if (query.error) return <ProblemAlert error={query.error} onRetry={() => void query.refetch()} />;
    return <Lines count={10} height={36} />;
  }
  if (rows.length === 0) return empty;
  const more = {
    has: query.hasNextPage,
    loading: query.isFetchingNextPage,
    load: () => void query.fetchNextPage(),
  };
  return (
    <DataTable
      label={label}
      columns={columns}
      rows={rows}
      rowId={rowId}
      more={more}
      {...(onOpen ? { onOpen } : {})}
    />
  );
}
