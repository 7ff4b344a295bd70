import { Text } from '@mantine/core';
import type { IdTag } from '@/api/types';
import { count } from '@/format/units';
import { IdTagBadge } from '@/status/badges';
import type { Column } from '@/ui/DataTable';
import { Time } from '@/ui/Time';
import { t } from '@/texts';
import { type IdTagActionsProps, IdTagActions } from './IdTagActions';

const texts = t.idTags;

export function idTagColumns(changes: IdTagActionsProps): readonly Column<IdTag>[] {
  return [
    { id: 'idTag', header: texts.columns.idTag, cell: (it) => <b>{it.idTag}</b> },
    { id: 'status', header: texts.columns.status, cell: (it) => <IdTagBadge status={it.status} /> },
    {
      id: 'expiry',
      header: texts.columns.expiry,
      cell: (it) => (it.expiryDate ? <Time value={it.expiryDate} /> : texts.never),
      from: 'sm',
    },
    { id: 'parent', header: texts.columns.parent, cell: (it) => it.parentIdTag ?? '–', from: 'md' },
    {
      id: 'limit',
      header: texts.columns.limit,
      cell: (it) =>
        it.maxConcurrentTransactions == null ? texts.unlimited : count(it.maxConcurrentTransactions),
      from: 'md',
    },
    {
      id: 'active',
      header: texts.columns.active,
      cell: (it) => count(it.activeTransactions ?? 0),
      align: 'right',
      from: 'xs',
    },
    {
      id: 'note',
      header: texts.columns.note,
      cell: (it) => (
        <Text size="sm" c="dimmed" lineClamp={1}>
          {it.note ?? ''}
        </Text>
      ),
      from: 'lg',
    },
    {
      id: 'actions',
      header: '',
      cell: (it) => <IdTagActions idTag={it} {...changes} />,
      align: 'right',
      width: 60,
    },
  ];
}
