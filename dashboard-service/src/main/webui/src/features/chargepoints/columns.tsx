import { Anchor, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ChargePoint } from '@/api/types';
import { ConnectionText, OnboardingBadge } from '@/status/badges';
import type { Column } from '@/ui/DataTable';
import { Time } from '@/ui/Time';
import { t } from '@/texts';
import { ConnectorShapes } from './ConnectorShapes';

const texts = t.chargePoints.columns;

export const chargePointColumns: readonly Column<ChargePoint>[] = [
  {
    id: 'id',
    header: texts.id,
    sortValue: (it) => it.id.toLowerCase(),
    cell: (it) => (
      <Stack gap={0}>
        <Anchor
          inherit
          fw={600}
          renderRoot={(props) => (
            <Link to="/charge-points/$id" params={{ id: it.id }} search={{}} {...props} />
          )}
        >
          {it.id}
        </Anchor>
        {it.name && (
          <Text size="xs" c="dimmed">
            {it.name}
          </Text>
        )}
      </Stack>
    ),
  },
  {
    id: 'connection',
    header: texts.connection,
    sortValue: (it) => (it.connection?.connected ? 0 : 1),
    cell: (it) => <ConnectionText connection={it.connection} />,
  },
  {
    id: 'connectors',
    header: texts.connectors,
    cell: (it) => <ConnectorShapes chargePoint={it} />,
    from: 'xs',
  },
  {
    id: 'state',
    header: texts.state,
    sortValue: (it) => it.state,
    cell: (it) => <OnboardingBadge state={it.state} />,
    from: 'sm',
  },
  {
    id: 'model',
    header: texts.model,
    sortValue: (it) => modelOf(it).toLowerCase() || undefined,
    cell: (it) => modelOf(it) || '–',
    from: 'lg',
  },
  {
    id: 'firmware',
    header: texts.firmware,
    sortValue: (it) => it.firmwareVersion ?? undefined,
    cell: (it) => it.firmwareVersion ?? '–',
    from: 'xl',
  },
  {
    id: 'site',
    header: texts.site,
    sortValue: (it) => it.site?.toLowerCase(),
    cell: (it) => it.site ?? '–',
    from: 'md',
  },
  {
    id: 'lastSeen',
    header: texts.lastSeen,
    sortValue: (it) => it.lastSeenAt ?? undefined,
    cell: (it) => <Time value={it.lastSeenAt} />,
    from: 'md',
  },
];

const modelOf = (it: ChargePoint) => [it.vendor, it.model].filter(Boolean).join(' ');
