import { QueryClient } from '@tanstack/react-query';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Command, MeterValue, Transaction, WallConnector } from '@/api/types';
import { applyEvents } from './apply';

const connector: WallConnector = {
  chargePointId: 'CP-1',
  connectorId: 1,
  status: 'Available',
  connected: true,
};

const transaction: Transaction = {
  transactionId: 7,
  chargePointId: 'CP-1',
  connectorId: 1,
  idTag: 'TAG',
  state: 'active',
  startedAt: '2026-01-01T10:00:00Z',
  meterStart: 1000,
  latest: { at: '2026-01-01T10:01:00Z', powerW: 5000, soc: 40 },
};

const command: Command = {
  commandId: 'c1',
  chargePointId: 'CP-1',
  action: 'Reset',
  state: 'answered',
  status: 'Accepted',
  final: true,
  createdAt: '2026-01-01T10:00:00Z',
};

describe('live events in the cache', () => {
  let client: QueryClient;

  beforeEach(() => {
    client = new QueryClient();
    client.setQueryData(['connectors'], [connector, { ...connector, connectorId: 2 }]);
    client.setQueryData(['transactions', 'active', {}], [transaction]);
    client.setQueryData(['meter-values', 7], [{ sampledAt: '2026-01-01T10:01:00Z', connectorId: 1 }]);
    client.setQueryData(['commands', 'detail', 'c1'], command);
  });

  it('give the tile of a connector its new status', () => {
    // When
    applyEvents(client, [
      { name: 'connector', data: { chargePointId: 'CP-1', connectorId: 1, status: 'Charging' } },
    ]);

    // Then
    const wall = client.getQueryData<WallConnector[]>(['connectors']);
    expect(wall?.map((it) => it.status)).toEqual(['Charging', 'Available']);
    expect(wall?.[0]?.connected).toBe(true);
  });

  it('show every connector of a lost charge point as offline', () => {
    // When
    const lost = { chargePointId: 'CP-1', connected: false, at: '2026-01-01T11:00:00Z' };
    applyEvents(client, [{ name: 'connection', data: lost }]);

    // Then
    const wall = client.getQueryData<WallConnector[]>(['connectors']);
    expect(wall?.map((it) => it.connected)).toEqual([false, false]);
  });

  it('lengthen the curve and keep the measurands that a reading leaves out', () => {
    // When
    const at = '2026-01-01T10:02:00Z';
    const reading = { chargePointId: 'CP-1', connectorId: 1, transactionId: 7, at, powerW: 6000 };
    applyEvents(client, [{ name: 'meterValues', data: reading }]);

    // Then
    const [running] = client.getQueryData<Transaction[]>(['transactions', 'active', {}]) ?? [];
    expect(running?.latest).toMatchObject({ at, powerW: 6000, soc: 40 });
    const values = client.getQueryData<MeterValue[]>(['meter-values', 7]);
    expect(values?.map((it) => it.sampledAt)).toEqual(['2026-01-01T10:01:00Z', at]);
  });

  it('never take back the final state of a command', () => {
    // When
    applyEvents(client, [{ name: 'command', data: { ...command, state: 'sent', final: false } }]);

    // Then
    expect(client.getQueryData<Command>(['commands', 'detail', 'c1'])?.state).toBe('answered');
  });

  it.each(['hello', 'reset'] as const)('read everything again where the stream begins: %s', (name) => {
    // Given
    const invalidate = vi.spyOn(client, 'invalidateQueries');

    // When
    applyEvents(client, [{ name, data: undefined }]);

    // Then
    expect(invalidate).toHaveBeenCalledWith();
  });
});
