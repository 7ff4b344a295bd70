import type { Command, Connector, Message, Reading } from '@/api/types';

export interface ConnectionChange {
  chargePointId: string;
  connected: boolean;
  at?: string;
  reason?: string | null;
}

export interface MeterReading extends Reading {
  chargePointId: string;
  connectorId: number;
  transactionId?: number | null;
  at: string;
}

/** The events of GET /api/v1/stream by name, with their data. */
export interface LiveEvents {
  connection: ConnectionChange;
  connector: Connector;
  transactionStarted: { transactionId: number; chargePointId: string };
  transactionStopped: { transactionId: number; chargePointId: string };
  meterValues: MeterReading;
  command: Command;
  chargePoint: { chargePointId?: string };
  frame: FrameHalf;
  hello: unknown;
  reset: unknown;
}

/**
 * Half of a message: the CALL, or the answer to it. Both halves carry the direction of the CALL and its message id.
 */
export type FrameHalf = Partial<Message> & Pick<Message, 'chargePointId' | 'direction' | 'outcome'>;

export type LiveEvent = {
  [Name in keyof LiveEvents]: { name: Name; data: LiveEvents[Name] };
}[keyof LiveEvents];

export const liveEventNames = [
  'connection',
  'connector',
  'transactionStarted',
  'transactionStopped',
  'meterValues',
  'command',
  'chargePoint',
  'frame',
  'hello',
  'reset',
] as const satisfies readonly (keyof LiveEvents)[];
