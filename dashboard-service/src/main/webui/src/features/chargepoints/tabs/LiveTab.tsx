import { Stack } from '@mantine/core';
import { IconChartLine } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { transactionQueries } from '@/api/queries';
import type { ChargePoint } from '@/api/types';
import { StopButton } from '@/features/commands/StopButton';
import { TransactionChart } from '@/features/transactions/TransactionChart';
import { TransactionNumbers } from '@/features/transactions/TransactionNumbers';
import { Loaded } from '@/ui/Loaded';
import { Nothing } from '@/ui/Nothing';
import { Section } from '@/ui/Section';
import { t } from '@/texts';

const texts = t.chargePoints.detail;

/** What flows right now, one chart for each running transaction. */
export default function LiveTab({ chargePoint: { id } }: { chargePoint: ChargePoint }) {
  const query = useQuery(transactionQueries.active({ chargePoint: id }));
  return (
    <Loaded query={query}>
      {(running) =>
        running.length === 0 ? (
          <Nothing
            title={texts.noLive.title}
            text={texts.noLive.text}
            icon={<IconChartLine stroke={1.4} aria-hidden />}
          />
        ) : (
          <Stack>
            {running.map((it) => (
              <Section
                key={it.transactionId}
                title={`${texts.connector(it.connectorId)} · ${t.transactions.one(it.transactionId)}`}
                actions={<StopButton chargePointId={id} transactionId={it.transactionId} size="xs" />}
              >
                <TransactionNumbers transaction={it} />
                <TransactionChart transaction={it} />
              </Section>
            ))}
          </Stack>
        )
      }
    </Loaded>
  );
}
