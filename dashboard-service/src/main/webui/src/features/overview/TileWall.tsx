import { Button, Chip, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { IconChargingPile } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useMemo } from 'react';
import { chargePointQueries, transactionQueries } from '@/api/queries';
import type { Transaction, WallConnector } from '@/api/types';
import { connectorLooks, type ConnectorState, connectorStates, stateOf } from '@/status/connector';
import { Loaded } from '@/ui/Loaded';
import { Nothing } from '@/ui/Nothing';
import { SearchInput } from '@/ui/SearchInput';
import { t } from '@/texts';
import { TileGrid } from './TileGrid';
import classes from './Tile.module.css';

const route = getRouteApi('/');
const texts = t.overview;

export interface TileData {
  connector: WallConnector;
  state: ConnectorState;
  transaction: Transaction | undefined;
}

/** One tile for each connector, filtered by state and name. */
export function TileWall() {
  const query = useQuery(chargePointQueries.connectors());
  return (
    <Loaded query={query} skeleton={<Skeleton height={320} />}>
      {(connectors) => (connectors.length === 0 ? <Empty /> : <Wall connectors={connectors} />)}
    </Loaded>
  );
}

function Wall({ connectors }: { connectors: WallConnector[] }) {
  const { q, state: chosen } = route.useSearch();
  const navigate = route.useNavigate();
  const { data: transactions } = useQuery(transactionQueries.active());
  const tiles = useMemo(() => joined(connectors, transactions ?? []), [connectors, transactions]);
  const counts = useMemo(() => countByState(tiles), [tiles]);
  const shown = tiles.filter(
    (it) =>
      (chosen === undefined || it.state === chosen) &&
      (q === undefined || it.connector.chargePointId.toLowerCase().includes(q.toLowerCase())),
  );
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Title order={2} size="h4">
          {texts.connectors}{' '}
          <Text span c="dimmed" size="sm">
            {texts.showing(shown.length, tiles.length)}
          </Text>
        </Title>
        <SearchInput
          label={texts.search}
          value={q}
          onChange={(text) => void navigate({ search: (old) => ({ ...old, q: text }), replace: true })}
        />
      </Group>
      <Group gap="xs" role="group" aria-label={texts.connectorsByState}>
        {connectorStates
          .filter((state) => counts.has(state) || state === chosen)
          .map((state) => (
            <StateChip
              key={state}
              state={state}
              count={counts.get(state) ?? 0}
              checked={state === chosen}
              onChange={(on) =>
                void navigate({ search: (old) => ({ ...old, state: on ? state : undefined }), replace: true })
              }
            />
          ))}
      </Group>
      {shown.length === 0 ? (
        <Nothing title={texts.nothingFound.title} text={texts.nothingFound.text}>
          <Button variant="default" onClick={() => void navigate({ search: {} })}>
            {t.actions.clearFilters}
          </Button>
        </Nothing>
      ) : (
        <TileGrid tiles={shown} />
      )}
    </Stack>
  );
}

interface ChipProps {
  state: ConnectorState;
  count: number;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function StateChip({ state, count, checked, onChange }: ChipProps) {
  const { color, icon: Icon } = connectorLooks[state];
  return (
    <Chip
      checked={checked}
      onChange={onChange}
      color={color}
      variant="light"
      size="sm"
      icon={<Icon size={14} aria-hidden />}
    >
      <span className={classes.chip}>
        <Icon
          size={14}
          aria-hidden
          color={`var(--mantine-color-${color}-text)`}
          className={checked ? classes.hidden : undefined}
        />
        {t.chargePoints.connectorStates[state]}
        <b>{count}</b>
      </span>
    </Chip>
  );
}

function countByState(tiles: TileData[]) {
  const counts = new Map<ConnectorState, number>();
  for (const { state } of tiles) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}

function joined(connectors: WallConnector[], transactions: Transaction[]): TileData[] {
  const running = new Map(transactions.map((it) => [`${it.chargePointId}\n${it.connectorId}`, it]));
  return connectors
    .filter((it) => it.connectorId > 0)
    .map((connector) => ({
      connector,
      state: stateOf(connector.status, connector.connected),
      transaction: running.get(`${connector.chargePointId}\n${connector.connectorId}`),
    }));
}

function Empty() {
  return (
    <Nothing
      title={texts.empty.title}
      text={texts.empty.text}
      icon={<IconChargingPile stroke={1.4} aria-hidden />}
    >
      <Button renderRoot={(props) => <Link to="/charge-points" search={{}} {...props} />}>
        {texts.empty.action}
      </Button>
    </Nothing>
  );
}
