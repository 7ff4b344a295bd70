import { describe, expect, it } from 'vitest';
import { duration, fromLocalInput, shortTime, toLocalInput } from './time';
import { energy, latency, percent, power } from './units';

describe('units', () => {
  it.each([
    [power(21_540), '21.5 kW'],
    [power(2_450_000), '2.45 MW'],
    [power(undefined), '–'],
    [energy(15_340), '15.34 kWh'],
    [energy(412_330), '412.3 kWh'],
    [percent(66.6), '67 %'],
    [latency(3.24), '3.2 ms'],
    [latency(12_400), '12.4 s'],
  ])('are written as %s', (text, expected) => {
    expect(text).toBe(expected);
  });
});

describe('times', () => {
  it.each([
    [duration(42), '42 s'],
    [duration(754), '12 min'],
    [duration(11_100), '3 h 05 min'],
    [duration(187_200), '2 d 4 h'],
    [duration(null), '–'],
  ])('are written as %s', (text, expected) => {
    expect(text).toBe(expected);
  });

  it('survive the way through an input', () => {
    expect(fromLocalInput(toLocalInput('2026-03-04T05:06:00.000Z'))).toBe('2026-03-04T05:06:00.000Z');
    expect(fromLocalInput('')).toBeUndefined();
  });

  it('show the day only when it is not today', () => {
    const now = new Date(2026, 4, 20, 12);
    expect(shortTime(new Date(2026, 4, 20, 9, 5, 7).toISOString(), now)).toBe('09:05:07');
    expect(shortTime(new Date(2026, 4, 19, 9, 5, 7).toISOString(), now)).toBe('19 May, 09:05');
  });
});
