import { nothing } from './units';

const locale = 'en-GB';
const day = 86_400_000;

const timeOnly = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' });
const dateAndTime = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
});
const withYear = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
const full = new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'long' });

/** The zone in which the viewer sees every time. */
export const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** As short as it can be said now: the time today, day and time this year, the full date before. */
export function shortTime(iso: string | null | undefined, now = new Date()) {
  const date = parse(iso);
  if (!date) return nothing;
  if (date.toDateString() === now.toDateString()) return timeOnly.format(date);
  return date.getFullYear() === now.getFullYear() ? dateAndTime.format(date) : withYear.format(date);
}

export function fullTime(iso: string | null | undefined) {
  const date = parse(iso);
  return date ? full.format(date) : nothing;
}

export function clockTime(iso: string | null | undefined) {
  const date = parse(iso);
  return date ? `${timeOnly.format(date)}.${String(date.getMilliseconds()).padStart(3, '0')}` : nothing;
}

/** 42 s, 12 min, 3 h 05 min, 2 d 4 h. */
export function duration(seconds: number | null | undefined) {
  if (seconds == null) return nothing;
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  const minutes = Math.floor(whole / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} h ${String(minutes % 60).padStart(2, '0')} min`;
  return `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

export function secondsSince(iso: string | null | undefined, now: number) {
  const date = parse(iso);
  return date ? (now - date.getTime()) / 1000 : undefined;
}

/** The value of a `datetime-local` input for an instant, and back. */
export function toLocalInput(iso: string | null | undefined) {
  const date = parse(iso);
  if (!date) return '';
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

export function fromLocalInput(value: string): string | undefined {
  const date = value === '' ? undefined : new Date(value);
  return date && !Number.isNaN(date.getTime()) ? date.toISOString() : undefined;
}

export const daysAgo = (days: number, now: number) => new Date(now - days * day).toISOString();

function parse(iso: string | null | undefined) {
  if (!iso) return undefined;
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
