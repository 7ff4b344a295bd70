import { Anchor } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Query } from '@/api/client';
import { transactionQueries } from '@/api/queries';
import type { Transaction } from '@/api/types';
import { duration } from '@/format/time';
import { energy, power } from '@/format/units';
import { TransactionBadge } from '@/status/badges';
import type { Column } from '@/ui/DataTable';
import { Nothing } from '@/ui/Nothing';
import { PagedTable } from '@/ui/PagedTable';
import { Since, Time } from '@/ui/Time';
import { t } from '@/texts';
import { energyOf } from './energy';
import { NumberCell } from './NumberCell';
import { stopReason } from './stopReason';

const texts = t.transactions.columns;

const columns: readonly Column<Transaction>[] = [
  {
    id: 'id',
    header: texts.id,
    cell: (it) => <NumberCell transaction={it} />,
  },
  { id: 'state', header: texts.state, cell: (it) => <TransactionBadge state={it.state} /> },
  {
    id: 'chargePoint',
    header: texts.chargePoint,
    cell: (it) => (
      <Anchor
        inherit
        renderRoot={(props) => (
          <Link to="/charge-points/$id" params={{ id: it.chargePointId }} search={{}} {...props} />
        )}
      >
        {it.chargePointId}
      </Anchor>
    ),
    from: 'sm',
  },
  { id: 'connector', header: texts.connector, cell: (it) => it.connectorId, align: 'right', from: 'lg' },
  { id: 'idTag', header: texts.idTag, cell: (it) => it.idTag, from: 'sm' },
  { id: 'started', header: texts.started, cell: (it) => <Time value={it.startedAt} />, from: 'md' },
  {
    id: 'duration',
    header: texts.duration,
    cell: (it) => (it.state === 'active' ? <Since value={it.startedAt} /> : duration(it.durationSeconds)),
    align: 'right',
    from: 'md',
  },
  { id: 'energy', header: texts.energy, cell: (it) => energy(energyOf(it)), align: 'right' },
  {
    id: 'power',
    header: texts.power,
    cell: (it) => power(it.state === 'active' ? it.latest?.powerW : undefined),
    align: 'right',
    from: 'lg',
  },
  { id: 'reason', header: texts.reason, cell: (it) => stopReason(it), from: 'lg' },
];

/** Transactions newest first, filtered by the server. */
export function TransactionTable({
  filter,
  filtered = false,
  clear,
}: {
  filter: Query;
  filtered?: boolean;
  clear?: ReactNode;
}) {
  const query = useInfiniteQuery(transactionQueries.list(filter));
  const navigate = useNavigate();
  const shown = filter.chargePoint && !filtered ? columns.filter((it) => it.id !== 'chargePoint') : columns;
  return (
    <PagedTable
      label={t.transactions.title}
      query={query}
      columns={shown}
      rowId={(it) => String(it.transactionId)}
      onOpen={(it) => void navigate({ to: '/transactions/$id', params: { id: String(it.transactionId) } })}
      empty={<Nothing {...(filtered ? t.transactions.nothingFound : t.transactions.empty)}>{clear}</Nothing>}
    />
  );
}
