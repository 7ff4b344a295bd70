import { useEffect, useState } from 'react';
import type { Message } from '@/api/types';
import { createBatcher } from './batcher';
import type { FrameHalf } from './events';
import { followStream } from './stream';

const kept = 500;

/** The conversation with one charge point from now on, newest first; `held` counts what came while paused. */
export function useFrames(chargePoint: string, paused: boolean) {
  const [messages, setMessages] = useState<Message[]>([]);
  const [shown, setShown] = useState<Message[] | undefined>();
  if (paused && shown === undefined) setShown(messages);
  if (!paused && shown !== undefined) setShown(undefined);
  useEffect(() => {
    const add = createBatcher<FrameHalf>((halves) => {
      setMessages((old) => mergeFrames(old, halves));
    });
    return followStream(
      {
        onEvent: (event) => {
          if (event.name === 'frame') add(event.data);
        },
        onState: () => undefined,
      },
      { chargePoint, keepWhenHidden: true },
    );
  }, [chargePoint]);
  return { messages: shown ?? messages, held: shown ? Math.max(0, messages.length - shown.length) : 0 };
}

/** Pairs answers with their calls; an answer whose call was sent before we looked stands alone. */
export function mergeFrames(messages: Message[], halves: FrameHalf[]): Message[] {
  const merged = [...messages];
  for (const half of halves) {
    const isSame = (it: Message) =>
      half.messageId != null && it.messageId === half.messageId && it.direction === half.direction;
    const index = merged.findIndex(isSame);
    const old = merged[index];
    const defined = Object.fromEntries(Object.entries(half).filter(([, value]) => value != null));
    if (old && old.outcome !== 'pending' && half.outcome === 'pending') {
      merged[index] = { ...old, ...defined, outcome: old.outcome };
    } else if (old) {
      merged[index] = withLatency({ ...old, ...defined, id: old.id });
    } else {
      const id = half.id ?? `${half.direction}/${half.messageId ?? crypto.randomUUID()}`;
      merged.unshift({ ...half, id });
    }
  }
  return merged.slice(0, kept);
}

function withLatency(message: Message): Message {
  if (message.latencyMs != null || !message.calledAt || !message.answeredAt) return message;
  return { ...message, latencyMs: Date.parse(message.answeredAt) - Date.parse(message.calledAt) };
}
