import { Group, Tooltip } from '@mantine/core';
import type { ChargePoint } from '@/api/types';
import { connectorLooks, stateOf } from '@/status/connector';
import { t } from '@/texts';

/** One shape for each connector, in a row. */
export function ConnectorShapes({ chargePoint: { connectors, connection } }: { chargePoint: ChargePoint }) {
  const real = (connectors ?? []).filter((it) => it.connectorId > 0);
  if (real.length === 0) return '–';
  return (
    <Group gap={6}>
      {real.map((it) => {
        const state = stateOf(it.status, connection?.connected);
        const { icon: Icon, color } = connectorLooks[state];
        const label = `${t.chargePoints.detail.connector(it.connectorId)}: ${t.chargePoints.connectorStates[state]}`;
        return (
          <Tooltip key={it.connectorId} label={label}>
            <Icon size={20} role="img" aria-label={label} color={`var(--mantine-color-${color}-text)`} />
          </Tooltip>
        );
      })}
    </Group>
  );
}
