import { daysAgo } from '@/format/time';

export const ranges = ['hour', 'day', 'week', 'month', 'all', 'custom'] as const;
export type Range = (typeof ranges)[number];

export interface TimeRangeSearch {
  range?: Range | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

const days: Partial<Record<Range, number>> = { hour: 1 / 24, day: 1, week: 7, month: 30 };

/** The instants to ask for; whole minutes, so that the same question keeps the same cache key for a while. */
export function rangeBounds(
  { range, from, to }: TimeRangeSearch,
  now: number,
): { from?: string; to?: string } {
  if (range === 'custom') return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
  const length = range && days[range];
  return length === undefined ? {} : { from: daysAgo(length, Math.floor(now / 60_000) * 60_000) };
}
