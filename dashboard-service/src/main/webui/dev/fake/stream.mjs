// The live stream: numbered events, kept for a while so that a browser can resume.
const kept = [];
const listeners = new Set();
let last = 0;

export function publish(name, data) {
  const event = { id: ++last, name, data };
  kept.push(event);
  if (kept.length > 2000) kept.shift();
  for (const listener of listeners) listener(event);
}

export function serveStream(request, response, { chargePoint, lastEventId }) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  const send = ({ id, name, data }) => {
    if (name === 'frame' && !chargePoint) return;
    if (chargePoint && data.chargePointId !== chargePoint) return;
    response.write(`id: ${id}\nevent: ${name}\ndata: ${JSON.stringify(data)}\n\n`);
  };
  response.write(': here\n\n');
  if (lastEventId !== undefined) {
    const from = Number(lastEventId);
    if (from > last || (kept.length > 0 && from < kept[0].id - 1)) {
      response.write(`id: ${last}\nevent: reset\ndata: {}\n\n`);
    } else kept.filter((it) => it.id > from).forEach(send);
  }
  listeners.add(send);
  const heartbeat = setInterval(() => response.write(': still here\n\n'), 15_000);
  request.on('close', () => {
    listeners.delete(send);
    clearInterval(heartbeat);
  });
}
