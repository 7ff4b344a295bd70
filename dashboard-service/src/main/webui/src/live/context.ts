import { createContext, use } from 'react';
import type { StreamState } from './stream';

export const StreamStateContext = createContext<StreamState>('connecting');

export const useStreamState = () => use(StreamStateContext);
