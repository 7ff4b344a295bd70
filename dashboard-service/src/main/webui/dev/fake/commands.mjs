// Commands with a life: queued, sent, answered, and then an effect.
import { publish } from './stream.mjs';
import { startTransaction, world } from './world.mjs';

let number = 0;

export function command(chargePointId, action, request, reason, batchId) {
  const now = new Date().toISOString();
  const created = {
    commandId: `0190f5aa-0000-7000-8000-${String(++number).padStart(12, '0')}`,
    batchId: batchId ?? null,
    chargePointId,
    action,
    request,
    state: 'queued',
    final: false,
    warnings: [],
    effect: { state: 'none' },
    operator: 'fake operator',
    reason: reason ?? null,
    createdAt: now,
    deadline: new Date(Date.now() + 30_000).toISOString(),
  };
  world.commands.unshift(created);
  const { connection } = world.chargePoints.find((it) => it.id === chargePointId);
  if (!connection.connected) {
    const detail = `Not connected since ${connection.since}`;
    Object.assign(created, { state: 'notConnected', final: true, finalAt: now, detail });
    return created;
  }
  after(400, created, { state: 'sent', sentAt: now });
  const effect = effectOf(action);
  setTimeout(() => {
    change(created, {
      state: 'answered',
      status: action === 'UnlockConnector' ? 'Unlocked' : action === 'GetConfiguration' ? null : 'Accepted',
      response: action === 'GetConfiguration' ? { configurationKey: [] } : { status: 'Accepted' },
      final: true,
      finalAt: new Date().toISOString(),
      effect: effect ? { state: 'awaited', detail: effect.awaited } : { state: 'none' },
    });
    if (effect) {
      setTimeout(() => {
        change(created, {
          effect: { state: 'observed', detail: effect.act(created), at: new Date().toISOString() },
        });
      }, 1500);
    }
  }, 1200);
  return created;
}

function after(delay, it, part) {
  setTimeout(() => change(it, part), delay);
}

function change(it, part) {
  Object.assign(it, part);
  publish('command', it);
}

function effectOf(action) {
  if (action === 'RemoteStartTransaction') return { awaited: 'Waiting for StartTransaction', act: started };
  if (action === 'RemoteStopTransaction') return { awaited: 'Waiting for StopTransaction', act: stopped };
  return undefined;
}

function started({ chargePointId, request }) {
  const chargePoint = world.chargePoints.find((it) => it.id === chargePointId);
  const connector = chargePoint.connectors.find((it) => it.connectorId === (request.connectorId ?? 1));
  const transaction = startTransaction(chargePointId, connector, 0, request.idTag);
  Object.assign(connector, { status: 'Charging', since: new Date().toISOString() });
  publish('connector', connector);
  publish('transactionStarted', transaction);
  return `Transaction ${transaction.transactionId} started`;
}

function stopped({ request }) {
  const transaction = world.transactions.find((it) => it.transactionId === request.transactionId);
  if (!transaction) return 'Nothing to stop';
  const meterStop = transaction.meterStart + transaction.energyWh;
  const seconds = (Date.now() - Date.parse(transaction.startedAt)) / 1000;
  const stoppedAt = new Date().toISOString();
  Object.assign(transaction, {
    state: 'stopped',
    stoppedAt,
    meterStop,
    stopReason: 'Remote',
    durationSeconds: seconds,
  });
  const chargePoint = world.chargePoints.find((it) => it.id === transaction.chargePointId);
  const connector = chargePoint.connectors.find((it) => it.connectorId === transaction.connectorId);
  Object.assign(connector, { status: 'Finishing', since: stoppedAt });
  publish('connector', connector);
  publish('transactionStopped', transaction);
  return `Transaction ${transaction.transactionId} stopped`;
}
