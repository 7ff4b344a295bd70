import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Command } from '@/api/types';
import { CommandBadge } from '@/status/badges';
import type { Column } from '@/ui/DataTable';
import { Time } from '@/ui/Time';
import { t } from '@/texts';
import { CommandEffect } from './CommandEffect';

export const commandColumns: readonly Column<Command>[] = [
  { id: 'time', header: t.commands.columns.time, cell: (it) => <Time value={it.createdAt} />, width: 130 },
  {
    id: 'chargePoint',
    header: t.commands.columns.chargePoint,
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
  },
  { id: 'action', header: t.commands.columns.action, cell: (it) => it.action },
  {
    id: 'outcome',
    header: t.commands.columns.outcome,
    cell: (it) => <CommandBadge state={it.state} status={it.status} />,
  },
  {
    id: 'effect',
    header: t.commands.columns.effect,
    cell: (it) => <CommandEffect command={it} />,
    from: 'md',
  },
  {
    id: 'operator',
    header: t.commands.columns.operator,
    cell: (it) => it.operator ?? '–',
    from: 'lg',
  },
];
