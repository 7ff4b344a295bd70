import { Skeleton } from '@mantine/core';
import { IconChartLine } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { transactionQueries } from '@/api/queries';
import type { MeterValue, Transaction } from '@/api/types';
import { LazyChart } from '@/charts/LazyChart';
import type { Palette } from '@/charts/palette';
import { Loaded } from '@/ui/Loaded';
import { Nothing } from '@/ui/Nothing';
import { t } from '@/texts';
import { chartHeight, chartOption, shownPanels } from './chartOption';

/** The curves of one transaction; live events lengthen them while it runs. */
export function TransactionChart({
  transaction: { transactionId, meterStart },
}: {
  transaction: Transaction;
}) {
  const query = useQuery(transactionQueries.meterValues(transactionId));
  return (
    <Loaded query={query} skeleton={<Skeleton height={300} />}>
      {(values) => <Curves values={values} meterStart={meterStart} />}
    </Loaded>
  );
}

function Curves({ values, meterStart }: { values: MeterValue[]; meterStart: number }) {
  const option = useCallback(
    (palette: Palette) => chartOption(values, meterStart, palette),
    [values, meterStart],
  );
  const panels = shownPanels(values).length;
  if (panels === 0) {
    return <Nothing {...t.transactions.noValues} icon={<IconChartLine stroke={1.4} aria-hidden />} />;
  }
  return <LazyChart label={t.transactions.chart} height={chartHeight(panels)} option={option} />;
}
