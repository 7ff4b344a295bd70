import type { Transaction } from '@/api/types';
import { nothing } from '@/format/units';
import { t } from '@/texts';

const words: Record<string, string> = t.transactions.stopReasons;

/** Why it ended, in words; a reason that the specification does not know stays as it came. */
export function stopReason({ stopReason: reason, closeReason, state }: Transaction): string {
  if (state === 'closed') return closeReason ?? t.transactions.states.closed;
  return reason ? (words[reason] ?? reason) : nothing;
}
