const locale = 'en';
const numbers = new Map<number, Intl.NumberFormat>();

function number(value: number, digits: number) {
  let format = numbers.get(digits);
  if (!format) {
    format = new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    numbers.set(digits, format);
  }
  return format.format(value);
}

/** What is shown where there is no value. */
export const nothing = '–';

type Maybe = number | null | undefined;

export function count(value: Maybe) {
  return value == null ? nothing : number(value, 0);
}

export function power(watts: Maybe) {
  if (watts == null) return nothing;
  if (Math.abs(watts) >= 1e6) return `${number(watts / 1e6, 2)} MW`;
  return `${number(watts / 1000, 1)} kW`;
}

export function energy(wattHours: Maybe) {
  if (wattHours == null) return nothing;
  if (Math.abs(wattHours) >= 1e6) return `${number(wattHours / 1e6, 2)} MWh`;
  return `${number(wattHours / 1000, Math.abs(wattHours) >= 1e5 ? 1 : 2)} kWh`;
}

export const percent = (value: Maybe) => (value == null ? nothing : `${number(value, 0)} %`);
export const current = (amperes: Maybe) => (amperes == null ? nothing : `${number(amperes, 1)} A`);
export const voltage = (volts: Maybe) => (volts == null ? nothing : `${number(volts, 0)} V`);

export function latency(milliseconds: Maybe) {
  if (milliseconds == null) return nothing;
  if (milliseconds < 10) return `${number(milliseconds, 1)} ms`;
  return milliseconds < 10_000 ? `${number(milliseconds, 0)} ms` : `${number(milliseconds / 1000, 1)} s`;
}
