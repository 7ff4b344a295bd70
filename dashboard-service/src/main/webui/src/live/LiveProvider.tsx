import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { applyEvents } from './apply';
import { createBatcher } from './batcher';
import { StreamStateContext } from './context';
import type { LiveEvent } from './events';
import { followStream, type StreamState } from './stream';

/** Holds the one live stream of the page and writes what it says into the query cache. */
export function LiveProvider({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const [state, setState] = useState<StreamState>('connecting');
  useEffect(() => {
    const onEvent = createBatcher<LiveEvent>((events) => {
      applyEvents(client, events);
    });
    return followStream({ onEvent, onState: setState });
  }, [client]);
  return <StreamStateContext value={state}>{children}</StreamStateContext>;
}
