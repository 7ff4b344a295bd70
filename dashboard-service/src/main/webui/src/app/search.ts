import { ranges, type TimeRangeSearch } from '@/ui/timeRanges';

/** Reads the search parameters of the address: whatever does not fit is left out instead of failing. */
export type RawSearch = Record<string, unknown>;

/** No search parameter is ever needed in an address. */
export const optional =
  <T extends object>(read: (raw: RawSearch) => T) =>
  (raw: RawSearch): Partial<T> =>
    read(raw);

export function text(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export const oneOf = <T extends string>(value: unknown, choices: readonly T[]): T | undefined =>
  choices.find((it) => it === value);

export const number = (value: unknown): number | undefined =>
  value !== '' && value !== null && Number.isFinite(Number(value)) ? Number(value) : undefined;

export const flag = (value: unknown): boolean | undefined =>
  value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined;

export const list = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : undefined;

export const timeRange = (raw: RawSearch): TimeRangeSearch => ({
  range: oneOf(raw.range, ranges),
  from: text(raw.from),
  to: text(raw.to),
});
