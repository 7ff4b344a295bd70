import { request, segment } from './client';
import type {
  ChargePoint,
  ChargePointChange,
  Command,
  CommandBatch,
  IdTag,
  IdTagChange,
  Settings,
  Transaction,
} from './types';

export const putChargePoint = (id: string, change: ChargePointChange) =>
  request<ChargePoint>('PUT', `/charge-points/${segment(id)}`, { body: change });

export const deleteChargePoint = (id: string) =>
  request<undefined>('DELETE', `/charge-points/${segment(id)}`);

export const forgetUnknown = (id: string) =>
  request<undefined>('DELETE', `/unknown-charge-points/${segment(id)}`);

export const putSettings = (settings: Settings) => request<Settings>('PUT', '/settings', { body: settings });

export const putIdTag = (idTag: string, change: IdTagChange) =>
  request<IdTag>('PUT', `/id-tags/${segment(idTag)}`, { body: change });

export const deleteIdTag = (idTag: string) => request<undefined>('DELETE', `/id-tags/${segment(idTag)}`);

export const closeTransaction = (id: number, close: { meterStop?: number; reason?: string }) =>
  request<Transaction>('POST', `/transactions/${segment(id)}/close`, { body: close });

export interface CommandOrder {
  chargePointId: string;
  action: string;
  request: unknown;
  reason?: string;
}

export const postCommand = ({ chargePointId, action, request: body, reason }: CommandOrder) =>
  request<Command>('POST', `/charge-points/${segment(chargePointId)}/commands/${segment(action)}`, {
    body,
    query: { reason },
  });

export interface BatchOrder {
  action: string;
  chargePointIds: string[] | 'all';
  request: unknown;
  reason?: string | undefined;
}

export const postCommands = ({ action, chargePointIds, request: body, reason }: BatchOrder) =>
  request<{ batchId: string; commands: Command[] }>('POST', `/commands/${segment(action)}`, {
    body: { ...(chargePointIds === 'all' ? { all: true } : { chargePointIds }), request: body, reason },
  }).then(({ batchId, commands }): CommandBatch => ({ batchId, action, items: commands }));
