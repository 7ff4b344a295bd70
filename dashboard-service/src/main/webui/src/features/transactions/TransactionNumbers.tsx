import { SimpleGrid, Text } from '@mantine/core';
import type { Transaction } from '@/api/types';
import { duration } from '@/format/time';
import { current, energy, percent, power, voltage } from '@/format/units';
import { Since } from '@/ui/Time';
import { t } from '@/texts';
import { energyOf } from './energy';

const texts = t.transactions;

export function TransactionNumbers({ transaction: it }: { transaction: Transaction }) {
  const running = it.state === 'active';
  const numbers = [
    [texts.series.energy, energy(energyOf(it))],
    [
      texts.columns.duration,
      running ? <Since key="since" value={it.startedAt} /> : duration(it.durationSeconds),
    ],
    [texts.series.power, running ? power(it.latest?.powerW) : undefined],
    [texts.series.soc, it.latest?.soc == null ? undefined : percent(it.latest.soc)],
    [texts.series.current, running && it.latest?.currentA != null ? current(it.latest.currentA) : undefined],
    [texts.series.voltage, running && it.latest?.voltageV != null ? voltage(it.latest.voltageV) : undefined],
  ] as const;
  return (
    <SimpleGrid cols={{ base: 2, xs: 3, md: 6 }} mb="lg">
      {numbers.map(
        ([label, value]) =>
          value !== undefined && (
            <div key={label}>
              <Text size="sm" c="dimmed">
                {label}
              </Text>
              <Text
                fz="xl"
                fw={650}
                style={{ fontVariantNumeric: 'tabular-nums' }}
                data-testid={`number-${label}`}
              >
                {value}
              </Text>
            </div>
          ),
      )}
    </SimpleGrid>
  );
}
