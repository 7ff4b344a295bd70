import { describe, expect, it } from 'vitest';
import { createBatcher } from './batcher';
import type { FrameHalf } from './events';
import { mergeFrames } from './useFrames';

const call: FrameHalf = {
  chargePointId: 'CP-1',
  direction: 'fromChargePoint',
  messageId: '1',
  action: 'Heartbeat',
  calledAt: '2026-01-01T10:00:00.000Z',
  call: {},
  outcome: 'pending',
};

const answer: FrameHalf = {
  chargePointId: 'CP-1',
  direction: 'fromChargePoint',
  messageId: '1',
  answeredAt: '2026-01-01T10:00:00.012Z',
  answer: { currentTime: 'now' },
  outcome: 'answered',
};

describe('the live conversation', () => {
  it('pairs a call with its answer and the time between them', () => {
    // When
    const messages = mergeFrames([], [call, answer]);

    // Then
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ action: 'Heartbeat', outcome: 'answered', latencyMs: 12 });
  });

  it('pairs them too when the answer arrives first', () => {
    // When
    const messages = mergeFrames([], [answer, call]);

    // Then
    expect(messages).toHaveLength(1);
    expect(messages[0]).toMatchObject({ action: 'Heartbeat', outcome: 'answered' });
  });

  it('keeps the same message id of both directions apart, newest first', () => {
    // When
    const messages = mergeFrames([], [call, { ...call, direction: 'toChargePoint', action: 'Reset' }]);

    // Then
    expect(messages.map((it) => it.action)).toEqual(['Reset', 'Heartbeat']);
  });
});

describe('the batcher', () => {
  it('hands over once for each frame, in order', () => {
    // Given
    const flushed: number[][] = [];
    const frames: (() => void)[] = [];
    const add = createBatcher<number>(
      (items) => flushed.push(items),
      (run) => frames.push(run),
    );

    // When
    add(1);
    add(2);
    frames.shift()?.();
    add(3);
    frames.shift()?.();

    // Then
    expect(flushed).toEqual([[1, 2], [3]]);
  });
});
