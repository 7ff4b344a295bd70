// A small living world: charge points that come and go, cars that charge, messages that are said.
const minutes = (n) => n * 60_000;
const ago = (ms) => new Date(Date.now() - ms).toISOString();

const statuses = [
  'Charging',
  'Available',
  'Charging',
  'Preparing',
  'SuspendedEV',
  'Available',
  'Faulted',
  'Charging',
];
const sites = ['Market square', 'Harbour', 'Central station'];

export const world = {
  chargePoints: [],
  transactions: [],
  meterValues: new Map(),
  idTags: [],
  commands: [],
  batches: new Map(),
  messages: [],
  unknown: [],
  configuration: new Map(),
  settings: { onboarding: 'pending', heartbeatInterval: 300, commandTimeout: 30 },
  nextTransaction: 1001,
};

for (let n = 1; n <= Number(process.env.FAKE_CHARGE_POINTS ?? 24); n++) {
  const id = `CP-${String(n).padStart(3, '0')}`;
  const connected = n % 8 !== 5;
  const connectors = [1, 2].map((connectorId) => {
    const status = statuses[(n * 2 + connectorId) % statuses.length];
    return {
      chargePointId: id,
      connectorId,
      status,
      errorCode: status === 'Faulted' ? 'GroundFailure' : 'NoError',
      since: ago(minutes(3 + ((n * 7) % 90))),
      updatedAt: ago(minutes(2)),
    };
  });
  world.chargePoints.push({
    id,
    name: `Bay ${n}`,
    site: sites[n % sites.length],
    state: n === 9 ? 'pending' : n === 11 ? 'disabled' : 'accepted',
    securityProfile: 1,
    hasPassword: true,
    heartbeatInterval: 300,
    registeredAt: ago(minutes(60 * 24 * 40)),
    vendor: n % 2 ? 'Voltwerk' : 'Heliox Park',
    model: n % 2 ? 'AC Twin 22' : 'DC 150',
    serialNumber: `SN-48${n}001`,
    firmwareVersion: n % 3 ? '2.4.1' : '2.3.9',
    meterType: 'MID-3P',
    lastBootAt: ago(minutes(60 * 30)),
    lastSeenAt: ago(connected ? 20_000 : minutes(190)),
    connection: {
      connected,
      since: ago(minutes(connected ? 700 : 190)),
      gateway: 'gateway-1',
      sessionId: `0190f5-${n}`,
      protocol: 'ocpp1.6',
      remoteAddress: `10.20.0.${n}:51234`,
      reason: connected ? null : 'no pong for 15 s',
    },
    connectors,
  });
  for (const connector of connectors) {
    if (connected && ['Charging', 'SuspendedEV'].includes(connector.status))
      startTransaction(id, connector, 40 + n);
  }
  world.configuration.set(id, configurationOf());
}

for (let n = 0; n < 130; n++) pastTransaction(n);

['DRIVER-0001', 'DRIVER-0002', 'FLEET-77', 'FLEET-78', 'GUEST-1', '04A2B8C1D2E380'].forEach((idTag, n) =>
  world.idTags.push({
    idTag,
    status: n === 4 ? 'Blocked' : 'Accepted',
    expiryDate: n === 3 ? ago(minutes(-60 * 24 * 90)) : null,
    parentIdTag: idTag.startsWith('FLEET') ? 'FLEET' : null,
    maxConcurrentTransactions: n === 2 ? 1 : null,
    note: n === 4 ? 'Lost card, reported by phone' : null,
    activeTransactions: n < 2 ? 1 : 0,
    createdAt: ago(minutes(60 * 24 * 30)),
  }),
);

world.unknown.push({
  id: 'NEW-SITE-7',
  reason: 'unknown',
  detail: 'Not registered, and the onboarding policy is to keep waiting',
  remoteAddress: '10.20.1.77:40022',
  attempts: 14,
  firstAt: ago(minutes(70)),
  lastAt: ago(40_000),
});

for (let n = 0; n < 160; n++) say(world.chargePoints[n % world.chargePoints.length].id, n, n * 9000);

export function startTransaction(chargePointId, connector, minutesAgo = 0, idTag = 'DRIVER-0001') {
  const transactionId = world.nextTransaction++;
  const meterStart = 120_000 + transactionId * 13;
  const transaction = {
    transactionId,
    chargePointId,
    connectorId: connector.connectorId,
    idTag,
    state: 'active',
    authorization: 'Accepted',
    startedAt: ago(minutes(minutesAgo)),
    receivedAt: ago(minutes(minutesAgo)),
    meterStart,
    energyWh: 0,
    latest: null,
  };
  world.transactions.unshift(transaction);
  world.meterValues.set(transactionId, []);
  for (let m = minutesAgo; m >= 0; m--) measure(transaction, Date.now() - minutes(m), minutesAgo - m);
  return transaction;
}

export function measure(transaction, at, minute) {
  const values = world.meterValues.get(transaction.transactionId);
  const soc = Math.min(98, 22 + minute * 0.9);
  const taper = soc > 80 ? 1 - (soc - 80) / 26 : 1;
  const powerW = Math.round(21_500 * taper * (0.97 + Math.random() * 0.06) * Math.min(1, 0.3 + minute / 4));
  const last = values.at(-1)?.energyWh ?? transaction.meterStart;
  const value = {
    sampledAt: new Date(at).toISOString(),
    receivedAt: new Date(at).toISOString(),
    connectorId: transaction.connectorId,
    transactionId: transaction.transactionId,
    samples: [],
    energyWh: Math.round(last + powerW / 60),
    powerW,
    currentA: powerW / 690,
    voltageV: 229 + Math.random() * 3,
    soc: Math.round(soc),
  };
  values.push(value);
  transaction.latest = {
    at: value.sampledAt,
    powerW,
    energyWh: value.energyWh,
    soc: value.soc,
    currentA: value.currentA,
    voltageV: value.voltageV,
  };
  transaction.energyWh = value.energyWh - transaction.meterStart;
  return value;
}

function pastTransaction(n) {
  const chargePoint = world.chargePoints[(n * 5) % world.chargePoints.length];
  const transaction = startTransaction(
    chargePoint.id,
    { connectorId: 1 + (n % 2) },
    45,
    `FLEET-${77 + (n % 2)}`,
  );
  const shift = minutes(60 * (n + 1));
  for (const value of world.meterValues.get(transaction.transactionId)) {
    value.sampledAt = new Date(Date.parse(value.sampledAt) - shift).toISOString();
  }
  Object.assign(transaction, {
    transactionId: transaction.transactionId,
    startedAt: ago(shift + minutes(45)),
    stoppedAt: ago(shift),
    state: n % 17 === 3 ? 'closed' : 'stopped',
    meterStop: transaction.meterStart + transaction.energyWh,
    stopReason: ['EVDisconnected', 'Local', 'Remote', 'PowerLoss'][n % 4],
    durationSeconds: 2700,
  });
  world.transactions.push(world.transactions.shift());
}

/** One message of the past or of now; answered, refused or not. */
export function say(chargePointId, n, before = 0) {
  const calls = [
    ['Heartbeat', {}, { currentTime: ago(before) }],
    ['MeterValues', { connectorId: 1, transactionId: 1003, meterValue: [] }, {}],
    ['StatusNotification', { connectorId: 1, errorCode: 'NoError', status: 'Charging' }, {}],
    ['Authorize', { idTag: 'DRIVER-0001' }, { idTagInfo: { status: 'Accepted' } }],
  ];
  const [action, call, answer] = calls[n % calls.length];
  const failed = n % 23 === 7;
  const message = {
    id: `m-${Date.now()}-${n}-${Math.random()}`,
    chargePointId,
    sessionId: '0190f5-1',
    gateway: 'gateway-1',
    direction: n % 11 === 4 ? 'toChargePoint' : 'fromChargePoint',
    action,
    messageId: `${10_000 + n}`,
    calledAt: ago(before),
    answeredAt: ago(before - 8),
    latencyMs: failed ? 24.2 : 3 + (n % 9) * 1.7,
    call,
    answer: failed ? null : answer,
    outcome: failed ? 'error' : 'answered',
    errorCode: failed ? 'TypeConstraintViolation' : null,
    errorDescription: failed ? 'meterValue[0].timestamp: not a date and time' : null,
  };
  if (before > 0) world.messages.push(message);
  else world.messages.unshift(message);
  return message;
}

function configurationOf() {
  const items = [
    ['HeartbeatInterval', '300', false],
    ['MeterValueSampleInterval', '60', false],
    ['MeterValuesSampledData', 'Energy.Active.Import.Register,Power.Active.Import,SoC', false],
    ['ConnectionTimeOut', '60', false],
    ['NumberOfConnectors', '2', true],
    ['SupportedFeatureProfiles', 'Core,RemoteTrigger,SmartCharging', true],
    ['WebSocketPingInterval', '30', false, true],
    ['AuthorizeRemoteTxRequests', 'false', false],
    ['LocalPreAuthorize', 'true', false],
    ['StopTransactionOnInvalidId', 'true', false],
  ].map(([key, value, readonly, rebootRequired = false]) => ({
    key,
    value,
    readonly,
    rebootRequired,
    updatedAt: ago(minutes(300)),
  }));
  return { items, readAt: ago(minutes(300)), unknownKeys: [] };
}
