import { apiRoot, queryString } from '@/api/client';
import { type LiveEvent, liveEventNames } from './events';

export type StreamState = 'connecting' | 'open' | 'broken';

interface Listener {
  onEvent: (event: LiveEvent) => void;
  onState: (state: StreamState) => void;
}

interface Options {
  chargePoint?: string | undefined;
  /** Stays connected in a tab that nobody looks at. */
  keepWhenHidden?: boolean;
  open?: (url: string) => EventSource;
  delays?: readonly number[];
}

/**
 * Follows /api/v1/stream and opens it again after every break, from the last event seen, so that nothing is missed.
 * EventSource's own reconnecting gives up after an HTTP error; this one never does. A hidden tab lets go of its
 * connection, because a browser has only six of them for all tabs, and resumes when it is looked at again. Returns how
 * to stop.
 */
export function followStream(
  { onEvent, onState }: Listener,
  {
    chargePoint,
    keepWhenHidden = false,
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
      source = undefined;
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

  const disconnect = () => {
    clearTimeout(retry);
    source?.close();
    source = undefined;
  };

  const onVisibility = () => {
    if (document.hidden) {
      disconnect();
    } else if (!source) {
      disconnect();
      connect();
    }
  };

  onState('connecting');
  if (!keepWhenHidden) document.addEventListener('visibilitychange', onVisibility);
  if (keepWhenHidden || !document.hidden) connect();
  return () => {
    document.removeEventListener('visibilitychange', onVisibility);
    disconnect();
  };
}
