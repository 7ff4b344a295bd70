import type { MessageOutcome } from '@/api/types';
import { rangeBounds, type TimeRangeSearch } from '@/ui/timeRanges';

export interface MessageFilters extends TimeRangeSearch {
  action?: string | undefined;
  messageId?: string | undefined;
  text?: string | undefined;
  kind?: MessageOutcome | undefined;
}

export function messageQuery({ action, messageId, text, kind, ...range }: MessageFilters, now: number) {
  return { action, messageId, text, kind, ...rangeBounds(range, now) };
}
