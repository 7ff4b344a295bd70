import { Card, Group, Loader, Table, Text, UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import {
  type ColumnDef,
  createSortedRowModel,
  rowSortingFeature,
  type SortingState,
  sortFn_alphanumeric,
  tableFeatures,
  useTable,
} from '@tanstack/react-table';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useMemo, useRef } from 'react';
import { t } from '@/texts';
import { useTopInPage } from './useTopInPage';
import classes from './DataTable.module.css';

export interface Column<T> {
  id: string;
  header: string;
  cell: (row: T) => ReactNode;
  /** Makes the column sortable; for lists that are wholly in the browser. */
  sortValue?: (row: T) => string | number | undefined;
  /** The column disappears on screens narrower than this. */
  from?: 'xs' | 'sm' | 'md' | 'lg' | 'xl';
  align?: 'right';
  width?: number | string;
}

interface Props<T> {
  label: string;
  columns: readonly Column<T>[];
  rows: readonly T[];
  rowId: (row: T) => string;
  onOpen?: (row: T) => void;
  more?: { has: boolean; loading: boolean; load: () => void };
  sorting?: SortingState;
  onSorting?: (sorting: SortingState) => void;
}

const features = tableFeatures({
  rowSortingFeature,
  sortedRowModel: createSortedRowModel(),
  sortFns: { alphanumeric: sortFn_alphanumeric },
});
const rowHeight = 45;

/** A list of any length: sortable, virtualised against the window, reading on as one scrolls. */
export function DataTable<T extends object>(props: Props<T>) {
  const { label, columns, rows, rowId, onOpen, more, sorting = [], onSorting } = props;
  const byId = useMemo(() => new Map(columns.map((it) => [it.id, it])), [columns]);
  const definitions = useMemo(
    () =>
      columns.map((it): ColumnDef<typeof features, T> => ({
        id: it.id,
        header: it.header,
        accessorFn: (row: T) => it.sortValue?.(row),
        enableSorting: it.sortValue !== undefined,
        sortUndefined: 'last',
        sortFn: 'alphanumeric',
      })),
    [columns],
  );
  const table = useTable({
    features,
    columns: definitions,
    data: rows,
    getRowId: rowId,
    state: { sorting },
    onSortingChange: (change) => {
      onSorting?.(typeof change === 'function' ? change(sorting) : change);
    },
  });
  const sorted = table.getRowModel().rows;

  const body = useRef<HTMLTableSectionElement>(null);
  const margin = useTopInPage(body);
  const virtualizer = useWindowVirtualizer({
    count: sorted.length,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: margin,
    getItemKey: (index) => sorted[index]?.id ?? index,
  });
  const visible = virtualizer.getVirtualItems();
  const before = (visible[0]?.start ?? margin) - margin;
  const after = virtualizer.getTotalSize() - ((visible.at(-1)?.end ?? margin) - margin);

  const lastVisible = visible.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more?.has && !more.loading && lastVisible >= sorted.length - 5) more.load();
  }, [more, lastVisible, sorted.length]);

  return (
    <Card withBorder padding={0} style={{ overflow: 'clip' }}>
      <Table
        aria-label={label}
        className={classes.table}
        highlightOnHover={onOpen !== undefined}
        verticalSpacing="sm"
      >
        <Table.Thead className={classes.head}>
          {table.getHeaderGroups().map((group) => (
            <Table.Tr key={group.id}>
              {group.headers.map(({ column }) => {
                const shown = byId.get(column.id);
                const direction = column.getIsSorted();
                return (
                  <Table.Th
                    key={column.id}
                    visibleFrom={shown?.from}
                    w={shown?.width}
                    ta={shown?.align}
                    aria-sort={ariaSort[String(direction)]}
                  >
                    {column.getCanSort() ? (
                      <UnstyledButton
                        onClick={column.getToggleSortingHandler()}
                        fz="inherit"
                        fw="inherit"
                        c="inherit"
                      >
                        <Group gap={4} wrap="nowrap" component="span">
                          {shown?.header}
                          {direction === 'asc' ? (
                            <IconArrowUp size={14} aria-hidden />
                          ) : direction === 'desc' ? (
                            <IconArrowDown size={14} aria-hidden />
                          ) : (
                            <IconArrowsSort size={14} aria-hidden opacity={0.4} />
                          )}
                        </Group>
                      </UnstyledButton>
                    ) : (
                      shown?.header
                    )}
                  </Table.Th>
                );
              })}
            </Table.Tr>
          ))}
        </Table.Thead>
        <Table.Tbody ref={body}>
          <Spacer height={before} />
          {visible.map(({ index, key }) => {
            const row = sorted[index];
            if (!row) return null;
            return (
              <Table.Tr
                key={key}
                data-index={index}
                ref={virtualizer.measureElement}
                className={classes.row}
                {...(onOpen ? opening(row.original, onOpen) : {})}
              >
                {columns.map((it) => (
                  <Table.Td
                    key={it.id}
                    visibleFrom={it.from}
                    ta={it.align}
                    data-align={it.align}
                    className={classes.cell}
                  >
                    {it.cell(row.original)}
                  </Table.Td>
                ))}
              </Table.Tr>
            );
          })}
          <Spacer height={after} />
        </Table.Tbody>
      </Table>
      <Group justify="space-between" px="md" py="xs">
        <Text size="xs" c="dimmed" role="status">
          {t.table.rows(rows.length, more?.has ?? false)}
        </Text>
        {more?.loading && <Loader size="xs" aria-label={t.table.loadingMore} />}
      </Group>
    </Card>
  );
}

const ariaSort: Record<string, 'ascending' | 'descending' | undefined> = {
  asc: 'ascending',
  desc: 'descending',
};

function Spacer({ height }: { height: number }) {
  if (height <= 0) return null;
  return (
    <tr className={classes.spacer} aria-hidden>
      <td style={{ height }} />
    </tr>
  );
}

/** The whole row opens, but not when a link or button in it was meant. */
function opening<T>(row: T, onOpen: (row: T) => void) {
  const isInner = (target: EventTarget) =>
    target instanceof Element && target.closest('a, button, input, [role="menuitem"]') !== null;
  return {
    'data-clickable': true,
    tabIndex: 0,
    onClick: (event: MouseEvent) => {
      if (!isInner(event.target)) onOpen(row);
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Enter' && event.target === event.currentTarget) onOpen(row);
    },
  };
}
