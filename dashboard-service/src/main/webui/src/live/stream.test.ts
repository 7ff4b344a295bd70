import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LiveEvent } from './events';
import { followStream, type StreamState } from './stream';

class FakeSource extends EventTarget {
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  closed = false;

  constructor(readonly url: string) {
    super();
  }

  close() {
    this.closed = true;
  }

  say(name: string, id: string, data: unknown) {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data), lastEventId: id }));
  }
}

function follow() {
  const sources: FakeSource[] = [];
  const events: LiveEvent[] = [];
  const states: StreamState[] = [];
  const open = (url: string) => {
    const source = new FakeSource(url);
    sources.push(source);
    return source as unknown as EventSource;
  };
  const stop = followStream(
    { onEvent: (it) => events.push(it), onState: (it) => states.push(it) },
    { open, delays: [100, 1000] },
  );
  return { sources, events, states, stop };
}

function look(visible: boolean) {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(!visible);
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the live stream', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });

  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('resumes after a break from the last event seen', () => {
    // Given
    const { sources, events, states } = follow();
    sources[0]?.onopen?.();
    sources[0]?.say('connection', '42', { chargePointId: 'CP-1', connected: true });

    // When
    sources[0]?.onerror?.();
    vi.advanceTimersByTime(100);
    sources[1]?.onopen?.();

    // Then
    expect(events).toEqual([{ name: 'connection', data: { chargePointId: 'CP-1', connected: true } }]);
    expect(sources[0]?.closed).toBe(true);
    expect(sources[1]?.url).toBe('/api/v1/stream?lastEventId=42');
    expect(states).toEqual(['connecting', 'open', 'broken', 'open']);
  });

  it('waits longer with every failure and never gives up', () => {
    // Given
    const { sources } = follow();

    // When
    sources[0]?.onerror?.();
    vi.advanceTimersByTime(100);
    sources[1]?.onerror?.();
    vi.advanceTimersByTime(999);
    const early = sources.length;
    vi.advanceTimersByTime(1);

    // Then
    expect(early).toBe(2);
    expect(sources).toHaveLength(3);
  });

  it('lets go of the connection while nobody looks, and resumes from the last event seen', () => {
    // Given
    const { sources, stop } = follow();
    sources[0]?.onopen?.();
    sources[0]?.say('connection', '7', { chargePointId: 'CP-1', connected: true });

    // When
    look(false);
    const whileHidden = sources.map((it) => it.closed);
    look(true);

    // Then
    expect(whileHidden).toEqual([true]);
    expect(sources.map((it) => it.url)).toEqual(['/api/v1/stream', '/api/v1/stream?lastEventId=7']);
    stop();
  });

  it('opens nothing any more once stopped', () => {
    // Given
    const { sources, stop } = follow();
    sources[0]?.onerror?.();

    // When
    stop();
    vi.advanceTimersByTime(10_000);
    look(false);
    look(true);

    // Then
    expect(sources).toHaveLength(1);
  });
});
