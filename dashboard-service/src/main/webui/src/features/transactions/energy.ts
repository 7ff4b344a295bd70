import type { Transaction } from '@/api/types';

/** The energy charged so far: the register's newest reading counts before the last stored figure. */
export function energyOf({
  energyWh,
  latest,
  meterStart,
  meterStop,
}: Transaction): number | null | undefined {
  if (meterStop != null) return energyWh ?? meterStop - meterStart;
  return latest?.energyWh == null ? energyWh : latest.energyWh - meterStart;
}
