import { apiRoot, queryString } from '@/api/client';
import { type LiveEvent, liveEventNames } from './events';

export type StreamState = 'connecting' | 'open' | 'broken';

interface Listener {
  onEvent: (event: LiveEvent) => void;
  onState: (state: StreamState) => void;
}

interface Options {
  chargePoint?: string | undefined;
  open?: (url: string) => EventSource;
  delays?: readonly number[];
}

/**
 * Follows /api/v1/stream and opens it again after every break, from the last event seen, so that nothing is missed.
 * EventSource's own reconnecting gives up after an HTTP error; this one never does. Returns how to stop.
 */
export function followStream(
  { onEvent, onState }: Listener,
  {
    chargePoint,
    open = (url) => new EventSource(url),
    delays = [500, 1000, 2000, 5000, 10_000],
  }: Options = {},
): () => void {
  let source: EventSource | undefined;
  let retry: ReturnType<typeof setTimeout> | undefined;
  let lastEventId: string | undefined;
  let attempts = 0;

  const connect = () => {
    const current = open(`${apiRoot}/stream${queryString({ chargePoint, lastEventId })}`);
    source = current;
    current.onopen = () => {
      attempts = 0;
      onState('open');
    };
    current.onerror = () => {
      current.close();
      onState('broken');
      const delay = delays[Math.min(attempts, delays.length - 1)] ?? 1000;
      attempts += 1;
      retry = setTimeout(connect, delay);
    };
    for (const name of liveEventNames) {
      current.addEventListener(name, (message: MessageEvent<string>) => {
        if (message.lastEventId !== '') lastEventId = message.lastEventId;
        onEvent({ name, data: message.data === '' ? undefined : JSON.parse(message.data) });
      });
    }
  };

  onState('connecting');
  connect();
  return () => {
    clearTimeout(retry);
    source?.close();
  };
}
