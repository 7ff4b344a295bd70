import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { get, getAll, type Query, segment } from './client';
import type {
  Action,
  ChargePoint,
  ChargePointStatistics,
  Command,
  CommandBatch,
  Configuration,
  IdTag,
  Message,
  MeterValue,
  Page,
  Settings,
  Transaction,
  TransactionStatistics,
  UnknownChargePoint,
  WallConnector,
} from './types';

const pageSize = 50;

/** Every list that is paged by cursor and read further as one scrolls. */
function paged<T>(key: readonly [string, ...unknown[]], path: string, filter: Query) {
  return infiniteQueryOptions({
    queryKey: key,
    queryFn: ({ pageParam, signal }) =>
      get<Page<T>>(path, { ...filter, limit: pageSize, cursor: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
  });
}

export const chargePointQueries = {
  list: (filter: Query) =>
    queryOptions({
      queryKey: ['charge-points', 'list', filter],
      queryFn: ({ signal }) => getAll<ChargePoint>('/charge-points', filter, signal),
    }),
  detail: (id: string) =>
    queryOptions({
      queryKey: ['charge-points', 'detail', id],
      queryFn: ({ signal }) => get<ChargePoint>(`/charge-points/${segment(id)}`, undefined, signal),
    }),
  configuration: (id: string) =>
    queryOptions({
      queryKey: ['charge-points', 'configuration', id],
      queryFn: ({ signal }) =>
        get<Configuration>(`/charge-points/${segment(id)}/configuration`, undefined, signal),
    }),
  connectors: () =>
    queryOptions({
      queryKey: ['connectors'],
      queryFn: ({ signal }) => getAll<WallConnector>('/connectors', {}, signal),
    }),
  unknown: () =>
    queryOptions({
      queryKey: ['unknown-charge-points'],
      queryFn: ({ signal }) => getAll<UnknownChargePoint>('/unknown-charge-points', {}, signal),
      refetchInterval: 15_000,
    }),
  statistics: () =>
    queryOptions({
      queryKey: ['statistics', 'charge-points'],
      queryFn: ({ signal }) => get<ChargePointStatistics>('/statistics/charge-points', undefined, signal),
      refetchInterval: 15_000,
    }),
};

export const transactionQueries = {
  list: (filter: Query) => paged<Transaction>(['transactions', 'list', filter], '/transactions', filter),
  active: (filter: Query = {}) =>
    queryOptions({
      queryKey: ['transactions', 'active', filter],
      queryFn: ({ signal }) => getAll<Transaction>('/transactions', { ...filter, active: true }, signal),
    }),
  detail: (id: number) =>
    queryOptions({
      queryKey: ['transactions', 'detail', id],
      queryFn: ({ signal }) => get<Transaction>(`/transactions/${segment(id)}`, undefined, signal),
    }),
  meterValues: (id: number) =>
    queryOptions({
      queryKey: ['meter-values', id],
      queryFn: async ({ signal }) => {
        const path = `/transactions/${segment(id)}/meter-values`;
        const page = await get<Page<MeterValue>>(path, { limit: 10_000 }, signal);
        return page.items;
      },
    }),
  statistics: () =>
    queryOptions({
      queryKey: ['statistics', 'transactions'],
      queryFn: ({ signal }) => get<TransactionStatistics>('/statistics/transactions', undefined, signal),
      refetchInterval: 10_000,
    }),
};

export const idTagQueries = {
  list: (filter: Query) => paged<IdTag>(['id-tags', 'list', filter], '/id-tags', filter),
};

export const commandQueries = {
  list: (filter: Query) => paged<Command>(['commands', 'list', filter], '/commands', filter),
  /** Polled until nothing more can happen, in case the stream is broken just now. */
  detail: (id: string) =>
    queryOptions({
      queryKey: ['commands', 'detail', id],
      queryFn: ({ signal }) => get<Command>(`/commands/${segment(id)}`, undefined, signal),
      refetchInterval: ({ state }) => (isSettled(state.data) ? false : 2000),
    }),
  batch: (id: string) =>
    queryOptions({
      queryKey: ['commands', 'batch', id],
      queryFn: ({ signal }) => get<CommandBatch>(`/command-batches/${segment(id)}`, undefined, signal),
      refetchInterval: ({ state }) => (state.data?.items.every(isSettled) === true ? false : 2000),
    }),
  actions: () =>
    queryOptions({
      queryKey: ['actions'],
      queryFn: ({ signal }) => get<Action[]>('/actions', undefined, signal),
      staleTime: Infinity,
    }),
};

/** True when neither the answer nor the effect of the command is still to come. */
export const isSettled = (command: Command | undefined) =>
  command !== undefined && command.final && command.effect?.state !== 'awaited';

export const messageQueries = {
  list: (filter: Query) => paged<Message>(['messages', 'list', filter], '/messages', filter),
};

export const settingsQuery = () =>
  queryOptions({
    queryKey: ['settings'],
    queryFn: ({ signal }) => get<Settings>('/settings', undefined, signal),
  });
