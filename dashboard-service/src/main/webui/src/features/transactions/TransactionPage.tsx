import { Anchor, Button, Group, Stack } from '@mantine/core';
import { IconArrowLeft, IconLock } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { transactionQueries } from '@/api/queries';
import type { Transaction } from '@/api/types';
import { StopButton } from '@/features/commands/StopButton';
import { energy } from '@/format/units';
import { TransactionBadge } from '@/status/badges';
import { Facts } from '@/ui/Facts';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { Section } from '@/ui/Section';
import { Time } from '@/ui/Time';
import { t } from '@/texts';
import { CloseDialog } from './CloseDialog';
import { stopReason } from './stopReason';
import { TransactionChart } from './TransactionChart';
import { TransactionNumbers } from './TransactionNumbers';

const route = getRouteApi('/transactions/$id');
const texts = t.transactions;

export function TransactionPage() {
  const { id } = route.useParams();
  const query = useQuery(transactionQueries.detail(Number(id)));
  return (
    <>
      <Anchor size="sm" renderRoot={(props) => <Link to="/transactions" search={{}} {...props} />}>
        <Group gap={4} mb={6}>
          <IconArrowLeft size={16} aria-hidden />
          {texts.title}
        </Group>
      </Anchor>
      <Loaded query={query}>{(transaction) => <Content transaction={transaction} />}</Loaded>
    </>
  );
}

function Content({ transaction: it }: { transaction: Transaction }) {
  const subtitle = (
    <Group gap="md">
      <TransactionBadge state={it.state} />
      <Anchor
        inherit
        renderRoot={(props) => (
          <Link to="/charge-points/$id" params={{ id: it.chargePointId }} search={{}} {...props} />
        )}
      >
        {it.chargePointId}, {t.commands.quick.connector(it.connectorId)}
      </Anchor>
      <span>
        {texts.columns.idTag} <b>{it.idTag}</b>
      </span>
    </Group>
  );
  return (
    <>
      <PageHeader
        title={texts.one(it.transactionId)}
        subtitle={subtitle}
        actions={it.state === 'active' && <Actions transaction={it} />}
      />
      <Stack>
        <Section>
          <TransactionNumbers transaction={it} />
          <TransactionChart transaction={it} />
        </Section>
        <Section title={texts.facts.title} actions={<MessagesLink transaction={it} />}>
          <Record transaction={it} />
        </Section>
      </Stack>
    </>
  );
}

function Actions({ transaction }: { transaction: Transaction }) {
  const [closing, setClosing] = useState(false);
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconLock size={16} aria-hidden />}
        onClick={() => {
          setClosing(true);
        }}
      >
        {texts.close.button}
      </Button>
      <StopButton chargePointId={transaction.chargePointId} transactionId={transaction.transactionId} />
      {closing && (
        <CloseDialog
          transaction={transaction}
          onClose={() => {
            setClosing(false);
          }}
        />
      )}
    </>
  );
}

function MessagesLink({
  transaction: { chargePointId, startedAt, stoppedAt },
}: {
  transaction: Transaction;
}) {
  const search = {
    chargePoint: chargePointId,
    range: 'custom' as const,
    from: startedAt,
    to: stoppedAt ?? undefined,
  };
  return (
    <Anchor size="sm" renderRoot={(props) => <Link to="/messages" search={search} {...props} />}>
      {texts.messages}
    </Anchor>
  );
}

function Record({ transaction: it }: { transaction: Transaction }) {
  const facts = texts.facts;
  return (
    <Facts
      facts={[
        [facts.authorization, it.authorization],
        [facts.parent, it.parentIdTag],
        [facts.started, <Time key="started" value={it.startedAt} />],
        [facts.stopped, <Time key="stopped" value={it.stoppedAt} />],
        [facts.meterStart, energy(it.meterStart)],
        [facts.meterStop, energy(it.meterStop)],
        [facts.stopReason, stopReason(it)],
        [facts.stopIdTag, it.stopIdTag],
        [facts.reservation, it.reservationId],
        [facts.received, <Time key="received" value={it.receivedAt} />],
        ...(it.state === 'closed'
          ? ([
              [facts.closedBy, it.closedBy],
              [facts.closeReason, it.closeReason],
            ] as const)
          : []),
      ]}
    />
  );
}
