// The REST contract of the services, as the browser sees it through dashboard-service.

export interface Page<T> {
  items: T[];
  nextCursor?: string | null;
}

export type OnboardingState = 'accepted' | 'pending' | 'rejected' | 'disabled';

export type ConnectorStatus =
  | 'Available'
  | 'Preparing'
  | 'Charging'
  | 'SuspendedEV'
  | 'SuspendedEVSE'
  | 'Finishing'
  | 'Reserved'
  | 'Unavailable'
  | 'Faulted';

export interface Connector {
  chargePointId: string;
  connectorId: number;
  status: ConnectorStatus;
  errorCode?: string | null;
  info?: string | null;
  vendorErrorCode?: string | null;
  since?: string | null;
  updatedAt?: string | null;
}

/** A connector of the tile wall: with the connection of its charge point. */
export interface WallConnector extends Connector {
  connected?: boolean;
  connectionSince?: string | null;
}

export interface Connection {
  connected: boolean;
  since?: string | null;
  gateway?: string | null;
  sessionId?: string | null;
  protocol?: string | null;
  remoteAddress?: string | null;
  reason?: string | null;
}

export interface ChargePoint {
  id: string;
  name?: string | null;
  site?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  state: OnboardingState;
  securityProfile: number;
  hasPassword?: boolean;
  heartbeatInterval?: number | null;
  registeredAt?: string | null;
  vendor?: string | null;
  model?: string | null;
  serialNumber?: string | null;
  firmwareVersion?: string | null;
  iccid?: string | null;
  imsi?: string | null;
  meterType?: string | null;
  meterSerialNumber?: string | null;
  lastBootAt?: string | null;
  lastSeenAt?: string | null;
  connection?: Connection | null;
  connectors?: Connector[] | null;
  /** Answered once, by the PUT that generated it. */
  password?: string | null;
}

export interface ChargePointChange {
  name?: string | null;
  site?: string | null;
  latitude?: number | null;
  longitude?: number | null;
  state?: OnboardingState;
  securityProfile?: number;
  heartbeatInterval?: number | null;
  newPassword?: boolean;
}

export interface UnknownChargePoint {
  id: string;
  reason: string;
  detail?: string | null;
  remoteAddress?: string | null;
  attempts: number;
  firstAt?: string | null;
  lastAt?: string | null;
}

export interface ConfigurationKey {
  key: string;
  value?: string | null;
  readonly: boolean;
  updatedAt?: string | null;
  rebootRequired?: boolean;
}

export interface Configuration {
  items: ConfigurationKey[];
  readAt?: string | null;
  unknownKeys?: string[];
}

export interface Settings {
  onboarding: 'accept' | 'pending' | 'reject';
  heartbeatInterval: number;
  commandTimeout: number;
}

export type CommandState =
  'queued' | 'sent' | 'answered' | 'refused' | 'notConnected' | 'timedOut' | 'expired' | 'undeliverable';

export interface CommandEffect {
  state: 'none' | 'awaited' | 'observed' | 'missing';
  detail?: string | null;
  at?: string | null;
}

export interface Command {
  commandId: string;
  batchId?: string | null;
  chargePointId: string;
  action: string;
  request?: unknown;
  state: CommandState;
  final: boolean;
  status?: string | null;
  response?: unknown;
  error?: { code: string; description?: string | null; details?: unknown } | null;
  detail?: string | null;
  warnings?: string[] | null;
  effect?: CommandEffect | null;
  operator?: string | null;
  reason?: string | null;
  createdAt: string;
  sentAt?: string | null;
  finalAt?: string | null;
  deadline?: string | null;
}

export interface CommandBatch {
  batchId: string;
  action: string;
  counts?: Record<string, number>;
  items: Command[];
}

export interface JsonSchema {
  type?: string | string[];
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  enum?: string[];
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  multipleOf?: number;
  format?: string;
}

export interface ActionField {
  name: string;
  type: 'integer' | 'number' | 'string' | 'enum' | 'dateTime' | 'boolean' | 'object' | 'list';
  required?: boolean;
  maxLength?: number | null;
  values?: string[] | null;
  description?: string | null;
}

export interface Action {
  action: string;
  description?: string | null;
  fields: ActionField[];
  schema?: JsonSchema | null;
}

export interface ChargePointStatistics {
  total: number;
  connected: number;
  byState?: Record<string, number>;
  connectorsByStatus?: Partial<Record<ConnectorStatus, number>>;
  faulted: number;
}

export interface TransactionStatistics {
  active: number;
  startedToday: number;
  energyTodayWh: number;
  powerNowW: number;
}

export interface Reading {
  powerW?: number | null;
  energyWh?: number | null;
  soc?: number | null;
  currentA?: number | null;
  voltageV?: number | null;
}

export interface Transaction {
  transactionId: number;
  chargePointId: string;
  connectorId: number;
  idTag: string;
  parentIdTag?: string | null;
  state: 'active' | 'stopped' | 'closed';
  authorization?: string | null;
  startedAt: string;
  meterStart: number;
  stoppedAt?: string | null;
  meterStop?: number | null;
  stopReason?: string | null;
  stopIdTag?: string | null;
  energyWh?: number | null;
  reservationId?: number | null;
  receivedAt?: string | null;
  latest?: (Reading & { at?: string | null }) | null;
  durationSeconds?: number | null;
  closedBy?: string | null;
  closeReason?: string | null;
}

export interface Sample {
  value: string;
  context?: string | null;
  format?: string | null;
  measurand?: string | null;
  phase?: string | null;
  location?: string | null;
  unit?: string | null;
}

export interface MeterValue extends Reading {
  sampledAt: string;
  receivedAt?: string | null;
  connectorId: number;
  transactionId?: number | null;
  samples?: Sample[];
}

export type IdTagStatus = 'Accepted' | 'Blocked' | 'Invalid' | 'Expired';

export interface IdTag {
  idTag: string;
  status: IdTagStatus;
  expiryDate?: string | null;
  parentIdTag?: string | null;
  maxConcurrentTransactions?: number | null;
  note?: string | null;
  createdAt?: string | null;
  updatedAt?: string | null;
  activeTransactions?: number;
}

export type IdTagChange = Pick<
  IdTag,
  'status' | 'expiryDate' | 'parentIdTag' | 'maxConcurrentTransactions' | 'note'
>;

export type MessageOutcome = 'answered' | 'error' | 'unanswered' | 'malformed' | 'pending';

/** A CALL paired with its answer. */
export interface Message {
  id: string;
  chargePointId: string;
  sessionId?: string | null;
  gateway?: string | null;
  direction: 'fromChargePoint' | 'toChargePoint';
  action?: string | null;
  messageId?: string | null;
  calledAt?: string | null;
  answeredAt?: string | null;
  latencyMs?: number | null;
  call?: unknown;
  answer?: unknown;
  outcome: MessageOutcome;
  errorCode?: string | null;
  errorDescription?: string | null;
}
