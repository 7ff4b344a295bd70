import { Anchor, Box, Code, Group, Text } from '@mantine/core';
import { IconArrowDownLeft, IconArrowUpRight } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { Message } from '@/api/types';
import { latency, nothing } from '@/format/units';
import { OutcomeBadge } from '@/status/badges';
import type { Column } from '@/ui/DataTable';
import { t } from '@/texts';
import { WireTime } from './WireTime';

const texts = t.messages.columns;

export const messageColumns: readonly Column<Message>[] = [
  {
    id: 'time',
    header: texts.time,
    cell: (it) => <WireTime value={it.calledAt ?? it.answeredAt} />,
    width: '1%',
  },
  {
    id: 'action',
    header: texts.action,
    cell: (it) => {
      const Icon = it.direction === 'fromChargePoint' ? IconArrowDownLeft : IconArrowUpRight;
      const color = it.direction === 'fromChargePoint' ? 'petrol' : 'violet';
      return (
        <Group gap={6} wrap="nowrap">
          <Icon
            size={18}
            role="img"
            aria-label={t.messages.directions[it.direction]}
            color={`var(--mantine-color-${color}-text)`}
            style={{ flexShrink: 0 }}
          />
          <Text size="sm" fw={600}>
            {it.action ?? t.messages.unknownAction}
          </Text>
        </Group>
      );
    },
  },
  {
    id: 'chargePoint',
    header: texts.chargePoint,
    cell: (it) => (
      <Anchor
        inherit
        renderRoot={(props) => (
          <Link
            to="/charge-points/$id"
            params={{ id: it.chargePointId }}
            search={{ tab: 'messages' }}
            {...props}
          />
        )}
      >
        {it.chargePointId}
      </Anchor>
    ),
    from: 'sm',
  },
  {
    id: 'outcome',
    header: texts.outcome,
    cell: (it) => (
      <>
        <Box visibleFrom="sm">
          <OutcomeBadge outcome={it.outcome} errorCode={it.errorCode} />
        </Box>
        <Box hiddenFrom="sm">
          <OutcomeBadge outcome={it.outcome} />
        </Box>
      </>
    ),
  },
  {
    id: 'latency',
    header: texts.latency,
    align: 'right',
    cell: (it) => latency(it.latencyMs),
    from: 'md',
  },
  {
    id: 'call',
    header: t.messages.call,
    cell: (it) => (
      <Code
        fz={12}
        style={{
          display: 'block',
          maxWidth: 250,
          overflow: 'hidden',
          textOverflow: 'ellipsis',
          whiteSpace: 'nowrap',
        }}
      >
        {it.call == null ? nothing : typeof it.call === 'string' ? it.call : JSON.stringify(it.call)}
      </Code>
    ),
    from: 'lg',
  },
];
