import type { Problem } from '@/api/problem';
import { t } from '@/texts';

/** What one can do about a problem. */
export function nextStep({ status }: Problem): string {
  const { next } = t.problem;
  if (status === 0) return next.unreachable;
  if (status === 502 || status === 503 || status === 504) return next.unavailable;
  if (status === 404) return next.notFound;
  if (status === 409) return next.conflict;
  if (status === 400 || status === 422) return next.invalid;
  return status >= 500 ? next.server : next.other;
}
