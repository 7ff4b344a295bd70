// Serves dist/ and a fake API for looking at the pages without any service: `npm run build && npm run fake`.
// Not part of the bundle. FAKE_PORT (8090), FAKE_CHARGE_POINTS (24).
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { answer } from './fake/api.mjs';
import { publish, serveStream } from './fake/stream.mjs';
import { measure, say, world } from './fake/world.mjs';

const port = Number(process.env.FAKE_PORT ?? 8090);
const dist = join(import.meta.dirname, '..', 'dist');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const policy = "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://localhost');
  if (url.pathname === '/api/v1/stream') {
    const lastEventId = url.searchParams.get('lastEventId') ?? request.headers['last-event-id'];
    serveStream(request, response, { chargePoint: url.searchParams.get('chargePoint'), lastEventId });
  } else if (url.pathname.startsWith('/api/')) {
    let text = '';
    for await (const chunk of request) text += chunk;
    const path = url.pathname.slice('/api/v1'.length);
    const { status, body } = answer(
      request.method,
      path,
      url.searchParams,
      text === '' ? {} : JSON.parse(text),
    );
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    response.writeHead(status, { 'Content-Type': type }).end(body === undefined ? '' : JSON.stringify(body));
  } else {
    const name = normalize(url.pathname);
    const file = extname(name) === '' ? 'index.html' : name;
    const content = await readFile(join(dist, file)).catch(() => undefined);
    const headers = {
      'Content-Type': types[extname(file)] ?? 'text/plain',
      'Content-Security-Policy': policy,
    };
    response.writeHead(content ? 200 : 404, headers).end(content);
  }
});

server.listen(port, '127.0.0.1', () => console.log(`http://localhost:${port}`));

let tick = 0;
setInterval(() => {
  tick += 1;
  const active = world.transactions.filter((it) => it.state === 'active');
  for (const transaction of active.filter((_, index) => index % 3 === tick % 3)) {
    const minute = world.meterValues.get(transaction.transactionId).length;
    const { sampledAt, ...value } = measure(transaction, Date.now(), minute);
    publish('meterValues', { ...value, chargePointId: transaction.chargePointId, at: sampledAt });
  }
  const chargePoint = world.chargePoints[tick % world.chargePoints.length];
  for (const { id } of [world.chargePoints[0], chargePoint]) publishFrame(say(id, tick));
  if (tick % 20 === 0) toggleConnection(world.chargePoints[6]);
}, 1000);

function publishFrame({
  answer: said,
  answeredAt,
  latencyMs,
  outcome,
  errorCode,
  errorDescription,
  ...call
}) {
  const { chargePointId, direction, messageId, action } = call;
  publish('frame', { ...call, outcome: 'pending' });
  const half = { chargePointId, direction, messageId, action, answer: said, answeredAt, latencyMs };
  setTimeout(() => publish('frame', { ...half, outcome, errorCode, errorDescription }), 200);
}

function toggleConnection({ id, connection }) {
  Object.assign(connection, { connected: !connection.connected, since: new Date().toISOString() });
  publish('connection', { chargePointId: id, connected: connection.connected, at: connection.since });
}
