import { Anchor, Card, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Connector, Transaction } from '@/api/types';
import { ConnectorActions } from '@/features/commands/ConnectorActions';
import { energyOf } from '@/features/transactions/energy';
import { energy, percent, power } from '@/format/units';
import { ConnectorBadge } from '@/status/badges';
import { stateOf } from '@/status/connector';
import { Since } from '@/ui/Time';
import { t } from '@/texts';

const texts = t.chargePoints.detail;

interface Props {
  chargePointId: string;
  connector: Connector;
  connected: boolean | undefined;
  transaction: Transaction | undefined;
}

/** A connector with what runs on it and what one can do with it. */
export function ConnectorCard({ chargePointId, connector, connected, transaction }: Props) {
  const { connectorId, status, since, errorCode, info, vendorErrorCode } = connector;
  const error =
    errorCode && errorCode !== 'NoError'
      ? [errorCode, vendorErrorCode, info].filter(Boolean).join(' · ')
      : info;
  return (
    <Card withBorder padding="md" h="100%" component="section" aria-label={texts.connector(connectorId)}>
      <Stack gap="sm" h="100%">
        <Group justify="space-between">
          <Title order={3} size="h5">
            {texts.connector(connectorId)}
          </Title>
          <ConnectorBadge state={stateOf(status, connected)} />
        </Group>
        <Text size="sm" c="dimmed" component="div">
          {t.chargePoints.connectorStates[status]} {texts.inState} <Since value={since} />
          {error && ` · ${error}`}
        </Text>
        {transaction && (
          <Group gap="lg">
            <Number label={t.transactions.series.power} value={power(transaction.latest?.powerW)} />
            <Number label={t.transactions.series.energy} value={energy(energyOf(transaction))} />
            <Number label={t.transactions.series.soc} value={percent(transaction.latest?.soc)} />
            <Anchor
              size="sm"
              renderRoot={(props) => (
                <Link to="/transactions/$id" params={{ id: String(transaction.transactionId) }} {...props} />
              )}
            >
              {t.transactions.one(transaction.transactionId)}
            </Anchor>
          </Group>
        )}
        {connectorId > 0 && (
          <Group mt="auto" justify="flex-end">
            <ConnectorActions
              chargePointId={chargePointId}
              connectorId={connectorId}
              status={status}
              transactionId={transaction?.transactionId}
            />
          </Group>
        )}
      </Stack>
    </Card>
  );
}

function Number({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <Text size="xs" c="dimmed">
        {label}
      </Text>
      <Text fw={600} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {value}
      </Text>
    </div>
  );
}
