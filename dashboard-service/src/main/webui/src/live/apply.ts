import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type {
  ChargePoint,
  Command,
  CommandBatch,
  Connector,
  MeterValue,
  Page,
  Transaction,
  WallConnector,
} from '@/api/types';
import type { ConnectionChange, LiveEvent, MeterReading } from './events';
import { invalidateSoon } from './invalidate';

/** Writes one frame's worth of events into the query cache: what can be patched is patched, the rest read again. */
export function applyEvents(client: QueryClient, events: LiveEvent[]) {
  const connectors = new Map<string, Connector>();
  const connections = new Map<string, ConnectionChange>();
  const readings: MeterReading[] = [];
  const commands = new Map<string, Command>();
  for (const event of events) {
    switch (event.name) {
      // The stream begins here, or begins anew: what happened before is read again.
      case 'hello':
      case 'reset':
        void client.invalidateQueries();
        break;
      case 'connector':
        connectors.set(connectorKey(event.data), event.data);
        break;
      case 'connection':
        connections.set(event.data.chargePointId, event.data);
        break;
      case 'meterValues':
        readings.push(event.data);
        break;
      case 'command':
        commands.set(event.data.commandId, event.data);
        break;
      case 'transactionStarted':
      case 'transactionStopped':
        invalidateSoon(client, ['transactions']);
        invalidateSoon(client, ['statistics', 'transactions']);
        break;
      case 'chargePoint':
        invalidateSoon(client, ['charge-points']);
        invalidateSoon(client, ['connectors']);
        invalidateSoon(client, ['unknown-charge-points']);
        invalidateSoon(client, ['statistics', 'charge-points']);
        break;
      case 'frame':
        break;
    }
  }
  if (connectors.size > 0) applyConnectors(client, connectors);
  if (connections.size > 0) applyConnections(client, connections);
  if (readings.length > 0) applyReadings(client, readings);
  if (commands.size > 0) applyCommands(client, commands);
}

const connectorKey = (connector: { chargePointId: string; connectorId: number }) =>
  `${connector.chargePointId}\n${connector.connectorId}`;

function applyConnectors(client: QueryClient, changes: Map<string, Connector>) {
  const wall = client.getQueryData<WallConnector[]>(['connectors']);
  if (wall) {
    const known = new Set(wall.map(connectorKey));
    const unseen = [...changes.values()].some((it) => it.connectorId > 0 && !known.has(connectorKey(it)));
    if (unseen) invalidateSoon(client, ['connectors']);
    client.setQueryData<WallConnector[]>(
      ['connectors'],
      wall.map((it) => ({ ...it, ...changes.get(connectorKey(it)) })),
    );
  }
  const patch = (chargePoint: ChargePoint): ChargePoint => {
    const old = chargePoint.connectors ?? [];
    const mine = [...changes.values()].filter((it) => it.chargePointId === chargePoint.id);
    if (mine.length === 0) return chargePoint;
    const kept = old.filter((it) => !changes.has(connectorKey({ ...it, chargePointId: chargePoint.id })));
    return { ...chargePoint, connectors: [...kept, ...mine].sort((a, b) => a.connectorId - b.connectorId) };
  };
  patchChargePoints(client, new Set([...changes.values()].map((it) => it.chargePointId)), patch);
  invalidateSoon(client, ['statistics', 'charge-points']);
}

function applyConnections(client: QueryClient, changes: Map<string, ConnectionChange>) {
  client.setQueryData<WallConnector[]>(['connectors'], (wall) =>
    wall?.map((it) => {
      const change = changes.get(it.chargePointId);
      return change ? { ...it, connected: change.connected, connectionSince: change.at ?? null } : it;
    }),
  );
  patchChargePoints(client, new Set(changes.keys()), (chargePoint) => {
    const { connected, at, reason, ...rest } = changes.get(chargePoint.id) ?? { connected: false };
    const connection = { ...chargePoint.connection, ...rest, connected, since: at ?? null };
    return { ...chargePoint, connection: { ...connection, reason: reason ?? null } };
  });
  invalidateSoon(client, ['statistics', 'charge-points']);
}

function patchChargePoints(client: QueryClient, ids: Set<string>, patch: (it: ChargePoint) => ChargePoint) {
  client.setQueriesData<ChargePoint[]>({ queryKey: ['charge-points', 'list'] }, (list) =>
    list?.map((it) => (ids.has(it.id) ? patch(it) : it)),
  );
  for (const id of ids) {
    client.setQueryData<ChargePoint>(['charge-points', 'detail', id], (it) => (it ? patch(it) : it));
  }
}

function applyReadings(client: QueryClient, readings: MeterReading[]) {
  const newest = new Map<number, MeterReading>();
  for (const reading of readings) {
    if (reading.transactionId == null) continue;
    newest.set(reading.transactionId, reading);
    const { at, connectorId, transactionId, powerW, energyWh, soc, currentA, voltageV } = reading;
    const value = { sampledAt: at, connectorId, transactionId, powerW, energyWh, soc, currentA, voltageV };
    client.setQueryData<MeterValue[]>(['meter-values', transactionId], (values) =>
      values && (values.at(-1)?.sampledAt ?? '') < at ? [...values, value] : values,
    );
  }
  const patch = (transaction: Transaction): Transaction => {
    const latest = newest.get(transaction.transactionId);
    return latest ? { ...transaction, latest: merge(transaction.latest, latest) } : transaction;
  };
  client.setQueriesData<Transaction[]>({ queryKey: ['transactions', 'active'] }, (it) => it?.map(patch));
  client.setQueriesData<InfiniteData<Page<Transaction>>>({ queryKey: ['transactions', 'list'] }, (it) =>
    mapPages(it, patch),
  );
  for (const id of newest.keys()) {
    client.setQueryData<Transaction>(['transactions', 'detail', id], (it) => (it ? patch(it) : it));
  }
}

/** A reading may hold some measurands only: the others keep their last value. */
function merge(old: Transaction['latest'], { at, powerW, energyWh, soc, currentA, voltageV }: MeterReading) {
  return {
    at,
    powerW: powerW ?? old?.powerW ?? null,
    energyWh: energyWh ?? old?.energyWh ?? null,
    soc: soc ?? old?.soc ?? null,
    currentA: currentA ?? old?.currentA ?? null,
    voltageV: voltageV ?? old?.voltageV ?? null,
  };
}

function applyCommands(client: QueryClient, commands: Map<string, Command>) {
  for (const command of commands.values()) {
    client.setQueryData<Command>(['commands', 'detail', command.commandId], (old) => newer(old, command));
    if (isConfiguring(command)) {
      invalidateSoon(client, ['charge-points', 'configuration', command.chargePointId]);
    }
  }
  client.setQueriesData<CommandBatch>({ queryKey: ['commands', 'batch'] }, (batch) =>
    batch ? { ...batch, items: batch.items.map((it) => newer(it, commands.get(it.commandId) ?? it)) } : batch,
  );
  invalidateSoon(client, ['commands', 'list']);
}

const isConfiguring = (command: Command) =>
  command.final && (command.action === 'GetConfiguration' || command.action === 'ChangeConfiguration');

/** An event may be overtaken by the answer of a request: a final state is never undone. */
const newer = (old: Command | undefined, command: Command) =>
  old?.final === true && !command.final ? old : { ...old, ...command };

function mapPages<T>(data: InfiniteData<Page<T>> | undefined, patch: (item: T) => T) {
  return data && { ...data, pages: data.pages.map((page) => ({ ...page, items: page.items.map(patch) })) };
}
