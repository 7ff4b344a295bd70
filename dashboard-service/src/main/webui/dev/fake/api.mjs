// The fake /api/v1: the same addresses and shapes as the real one, without its rules.
import { randomBytes } from 'node:crypto';
import { actions } from './actions.mjs';
import { command } from './commands.mjs';
import { publish } from './stream.mjs';
import { world } from './world.mjs';

const problem = (status, title, more = {}) => ({
  status,
  body: { type: 'about:blank', title, status, ...more },
});
const ok = (body, status = 200) => ({ status, body });
const has = (value, part) => (value ?? '').toLowerCase().includes(part.toLowerCase());

function paged(items, query) {
  const start = Number(query.get('cursor') ?? 0);
  const end = start + Number(query.get('limit') ?? 50);
  return ok({ items: items.slice(start, end), ...(end < items.length ? { nextCursor: String(end) } : {}) });
}

const chargePoint = (id) => world.chargePoints.find((it) => it.id === id);

const routes = [
  [
    'GET',
    /^\/charge-points$/,
    (_, q) =>
      paged(
        world.chargePoints.filter((it) => fits(it, q)),
        q,
      ),
  ],
  ['GET', /^\/charge-points\/([^/]+)$/, ([id]) => found(chargePoint(id))],
  ['PUT', /^\/charge-points\/([^/]+)$/, putChargePoint],
  ['DELETE', /^\/charge-points\/([^/]+)$/, ([id]) => remove(world.chargePoints, (it) => it.id === id)],
  ['GET', /^\/charge-points\/([^/]+)\/configuration$/, ([id]) => found(world.configuration.get(id))],
  [
    'POST',
    /^\/charge-points\/([^/]+)\/commands\/([^/]+)$/,
    ([id, action], q, body) => ok(command(id, action, body, q.get('reason')), 202),
  ],
  ['GET', /^\/connectors$/, (_, q) => paged(world.chargePoints.flatMap(wall), q)],
  ['GET', /^\/unknown-charge-points$/, (_, q) => paged(world.unknown, q)],
  ['DELETE', /^\/unknown-charge-points\/([^/]+)$/, ([id]) => remove(world.unknown, (it) => it.id === id)],
  [
    'GET',
    /^\/transactions$/,
    (_, q) =>
      paged(
        world.transactions.filter((it) => fitsTransaction(it, q)),
        q,
      ),
  ],
  [
    'GET',
    /^\/transactions\/(\d+)$/,
    ([id]) => found(world.transactions.find((it) => it.transactionId === Number(id))),
  ],
  [
    'GET',
    /^\/transactions\/(\d+)\/meter-values$/,
    ([id], q) => paged(world.meterValues.get(Number(id)) ?? [], q),
  ],
  ['POST', /^\/transactions\/(\d+)\/close$/, close],
  [
    'GET',
    /^\/id-tags$/,
    (_, q) =>
      paged(
        world.idTags.filter((it) => has(it.idTag, q.get('search') ?? '')),
        q,
      ),
  ],
  ['PUT', /^\/id-tags\/([^/]+)$/, putIdTag],
  ['DELETE', /^\/id-tags\/([^/]+)$/, ([id]) => remove(world.idTags, (it) => it.idTag === id)],
  ['GET', /^\/actions$/, () => ok(actions)],
  ['POST', /^\/commands\/([^/]+)$/, batch],
  [
    'GET',
    /^\/commands$/,
    (_, q) =>
      paged(
        world.commands.filter((it) => fitsAll(it, q, 'chargePoint')),
        q,
      ),
  ],
  ['GET', /^\/commands\/([^/]+)$/, ([id]) => found(world.commands.find((it) => it.commandId === id))],
  ['GET', /^\/command-batches\/([^/]+)$/, ([id]) => found(world.batches.get(id))],
  ['GET', /^\/settings$/, () => ok(world.settings)],
  ['PUT', /^\/settings$/, (_, q, body) => ok(Object.assign(world.settings, body))],
  ['GET', /^\/statistics\/charge-points$/, stationStatistics],
  ['GET', /^\/statistics\/transactions$/, transactionStatistics],
  [
    'GET',
    /^\/messages$/,
    (_, q) =>
      paged(
        world.messages.filter((it) => fitsMessage(it, q)),
        q,
      ),
  ],
];

export function answer(method, path, query, body) {
  for (const [verb, pattern, handle] of routes) {
    const match = verb === method && pattern.exec(path);
    if (match) return handle(match.slice(1).map(decodeURIComponent), query, body);
  }
  return problem(404, 'Not found', { detail: `${method} ${path} leads nowhere` });
}

const found = (it) => (it ? ok(it) : problem(404, 'Not found', { detail: 'There is nothing with this id' }));

function remove(list, matches) {
  const index = list.findIndex(matches);
  if (index < 0) return problem(404, 'Not found');
  list.splice(index, 1);
  return { status: 204 };
}

const wall = (it) =>
  it.connectors.map((connector) => ({
    ...connector,
    connected: it.connection.connected,
    connectionSince: it.connection.since,
  }));

const fits = (it, q) =>
  has(`${it.id} ${it.name} ${it.site}`, q.get('search') ?? '') &&
  (!q.get('state') || it.state === q.get('state')) &&
  (!q.get('connected') || String(it.connection.connected) === q.get('connected'));

const fitsAll = (it, q, name) => !q.get(name) || it.chargePointId === q.get(name);

const fitsTransaction = (it, q) =>
  fitsAll(it, q, 'chargePoint') &&
  has(it.idTag, q.get('idTag') ?? '') &&
  (!q.get('active') || (it.state === 'active') === (q.get('active') === 'true')) &&
  (!q.get('from') || it.startedAt >= q.get('from'));

const fitsMessage = (it, q) =>
  fitsAll(it, q, 'chargePoint') &&
  has(it.action, q.get('action') ?? '') &&
  has(JSON.stringify(it), q.get('text') ?? '') &&
  (!q.get('kind') || it.outcome === q.get('kind')) &&
  (!q.get('from') || it.calledAt >= q.get('from'));

function putChargePoint([id], _, body) {
  if (body.heartbeatInterval === 13) {
    const violations = [{ field: 'heartbeatInterval', message: 'must not be 13' }];
    return problem(400, 'The request is not valid', { detail: 'One field is wrong', violations });
  }
  const old = chargePoint(id);
  const { newPassword, ...rest } = body;
  const created = old ?? {
    id,
    connectors: [],
    connection: { connected: false },
    registeredAt: new Date().toISOString(),
  };
  const needsPassword = newPassword || (!created.hasPassword && (body.securityProfile ?? 1) >= 1);
  Object.assign(created, { state: 'accepted', securityProfile: 1, heartbeatInterval: 300 }, old, rest);
  created.hasPassword = created.hasPassword || needsPassword;
  if (!old) world.chargePoints.push(created);
  if (!world.configuration.has(id)) world.configuration.set(id, { items: [] });
  world.unknown = world.unknown.filter((it) => it.id !== id);
  publish('chargePoint', { chargePointId: id });
  return ok(
    needsPassword ? { ...created, password: randomBytes(20).toString('hex') } : created,
    old ? 200 : 201,
  );
}

function putIdTag([idTag], _, body) {
  const old = world.idTags.find((it) => it.idTag.toLowerCase() === idTag.toLowerCase());
  const saved = Object.assign(old ?? { idTag, activeTransactions: 0 }, { status: 'Accepted' }, body);
  if (!old) world.idTags.unshift(saved);
  return ok(saved, old ? 200 : 201);
}

function close([id], _, { meterStop, reason }) {
  const it = world.transactions.find((each) => each.transactionId === Number(id));
  if (it.state !== 'active') return problem(409, 'The transaction has ended already');
  const stop = meterStop ?? it.meterStart + it.energyWh;
  Object.assign(it, {
    state: 'closed',
    meterStop: stop,
    closeReason: reason,
    stoppedAt: new Date().toISOString(),
  });
  publish('transactionStopped', it);
  return ok(it);
}

function batch([action], _, { all, chargePointIds, request, reason }) {
  const ids = all ? world.chargePoints.map((it) => it.id) : chargePointIds;
  const batchId = randomBytes(8).toString('hex');
  const items = ids.map((id) => command(id, action, request, reason, batchId));
  world.batches.set(batchId, { batchId, action, items });
  return ok({ batchId, commands: items }, 202);
}

function stationStatistics() {
  const connectors = world.chargePoints.flatMap((it) => it.connectors);
  return ok({
    total: world.chargePoints.length,
    connected: world.chargePoints.filter((it) => it.connection.connected).length,
    faulted: connectors.filter((it) => it.status === 'Faulted').length,
  });
}

function transactionStatistics() {
  const active = world.transactions.filter((it) => it.state === 'active');
  return ok({
    active: active.length,
    startedToday: active.length + 14,
    energyTodayWh: 412_330,
    powerNowW: active.reduce((sum, it) => sum + (it.latest?.powerW ?? 0), 0),
  });
}
