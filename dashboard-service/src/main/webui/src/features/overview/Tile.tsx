import { Card, Group, Progress, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import { energyOf } from '@/features/transactions/energy';
import { energy, percent, power } from '@/format/units';
import { connectorLooks } from '@/status/connector';
import { Since } from '@/ui/Time';
import { t } from '@/texts';
import classes from './Tile.module.css';
import type { TileData } from './TileWall';

const texts = t.overview.tile;

/** A connector at a glance: state by colour and shape, and what flows. */
export const Tile = memo(function Tile({ connector, state, transaction }: TileData) {
  const { color, icon: Icon } = connectorLooks[state];
  const { chargePointId, connectorId } = connector;
  const stateName = t.chargePoints.connectorStates[state];
  const energyWh = transaction ? energyOf(transaction) : undefined;
  return (
    <div role="listitem">
      <Card
        renderRoot={(props) => (
          <Link to="/charge-points/$id" params={{ id: chargePointId }} search={{}} {...props} />
        )}
        withBorder
        padding="sm"
        className={classes.tile}
        data-state={state}
        aria-label={texts.name(chargePointId, connectorId, stateName)}
        __vars={{
          '--tile-color': `var(--mantine-color-${color}-filled)`,
          '--tile-text': `var(--mantine-color-${color}-text)`,
        }}
      >
        <Group gap={8} wrap="nowrap" justify="space-between">
          <Text fw={600} size="sm" truncate>
            {chargePointId}
          </Text>
          <Text size="xs" c="dimmed" style={{ flexShrink: 0 }} title={texts.connector(connectorId)}>
            #{connectorId}
          </Text>
        </Group>
        <Group gap={6} wrap="nowrap" className={classes.state}>
          <Icon size={18} aria-hidden />
          <Text size="sm" fw={600} inherit truncate>
            {stateName}
          </Text>
        </Group>
        {transaction && state !== 'Offline' ? (
          <>
            <Group gap="xs" justify="space-between" wrap="nowrap" className={classes.numbers}>
              <span>{power(transaction.latest?.powerW)}</span>
              <span>{energy(energyWh)}</span>
              <span>
                <Since value={transaction.startedAt} />
              </span>
            </Group>
            {transaction.latest?.soc != null && (
              <Progress.Root size={14} mt={4}>
                <Progress.Section
                  value={transaction.latest.soc}
                  color="green"
                  aria-label={`${t.transactions.series.soc} ${percent(transaction.latest.soc)}`}
                >
                  <Progress.Label fz={10}>{percent(transaction.latest.soc)}</Progress.Label>
                </Progress.Section>
              </Progress.Root>
            )}
          </>
        ) : (
          <Text size="xs" c="dimmed" component="div">
            {state === 'Offline' ? (
              <>
                {texts.offlineSince} <Since value={connector.connectionSince ?? connector.updatedAt} />
              </>
            ) : (
              <>
                {texts.since} <Since value={connector.since} />
                {state === 'Faulted' && connector.errorCode && ` · ${connector.errorCode}`}
              </>
            )}
          </Text>
        )}
      </Card>
    </div>
  );
});
