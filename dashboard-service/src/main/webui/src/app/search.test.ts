import { describe, expect, it } from 'vitest';
import { rangeBounds } from '@/ui/timeRanges';
import { flag, list, number, oneOf, text, timeRange } from './search';

describe('search parameters', () => {
  it('are read as what they are meant to be', () => {
    expect(text(1234)).toBe('1234');
    expect(number('7')).toBe(7);
    expect(flag('false')).toBe(false);
    expect(list('CP-1')).toEqual(['CP-1']);
    expect(oneOf('b', ['a', 'b'])).toBe('b');
  });

  it('are left out when they make no sense', () => {
    expect(text({})).toBeUndefined();
    expect(number('x')).toBeUndefined();
    expect(flag('perhaps')).toBeUndefined();
    expect(oneOf('c', ['a', 'b'])).toBeUndefined();
    expect(timeRange({ range: 'never' }).range).toBeUndefined();
  });

  it('give a range whole minutes, so that its cache key holds', () => {
    const now = Date.parse('2026-01-02T10:00:42.123Z');
    expect(rangeBounds({ range: 'hour' }, now)).toEqual({ from: '2026-01-02T09:00:00.000Z' });
    expect(rangeBounds({}, now)).toEqual({});
  });
});
