import { Button, Grid, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { transactionQueries } from '@/api/queries';
import type { ChargePoint } from '@/api/types';
import { useCommand } from '@/features/commands/useCommand';
import { duration } from '@/format/time';
import { ConnectionText } from '@/status/badges';
import { Facts } from '@/ui/Facts';
import { Nothing } from '@/ui/Nothing';
import { Section } from '@/ui/Section';
import { Time } from '@/ui/Time';
import { t } from '@/texts';
import { ConnectorCard } from '../ConnectorCard';
import { securityProfileText } from '../securityProfiles';

const texts = t.chargePoints.detail;
const facts = texts.facts;

export default function OverviewTab({ chargePoint: it }: { chargePoint: ChargePoint }) {
  const { connection } = it;
  return (
    <Stack>
      <Connectors chargePoint={it} />
      <Grid>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Section title={texts.identity}>
            <Facts
              facts={[
                [facts.id, it.id],
                [facts.name, it.name],
                [facts.site, it.site],
                [facts.vendor, it.vendor],
                [facts.model, it.model],
                [facts.serialNumber, it.serialNumber],
                [facts.firmware, it.firmwareVersion],
                [facts.meter, it.meterType],
                [facts.meterSerial, it.meterSerialNumber],
                [facts.iccid, it.iccid],
                [facts.imsi, it.imsi],
              ]}
            />
          </Section>
        </Grid.Col>
        <Grid.Col span={{ base: 12, md: 6 }}>
          <Section title={texts.connection}>
            <Facts
              facts={[
                [facts.state, <ConnectionText key="state" connection={connection} />],
                [facts.connectedSince, <Time key="since" value={connection?.since} />],
                [facts.reason, connection?.reason],
                [facts.lastSeen, <Time key="seen" value={it.lastSeenAt} />],
                [facts.lastBoot, <Time key="boot" value={it.lastBootAt} />],
                [facts.gateway, connection?.gateway],
                [facts.address, connection?.remoteAddress],
                [facts.protocol, connection?.protocol],
                [facts.securityProfile, securityProfileText(it.securityProfile)],
                [facts.heartbeat, it.heartbeatInterval == null ? undefined : duration(it.heartbeatInterval)],
                [facts.registered, <Time key="registered" value={it.registeredAt} />],
              ]}
            />
          </Section>
        </Grid.Col>
      </Grid>
    </Stack>
  );
}

function Connectors({ chargePoint: { id, connectors, connection } }: { chargePoint: ChargePoint }) {
  const { data: running } = useQuery(transactionQueries.active({ chargePoint: id }));
  const command = useCommand();
  if (!connectors || connectors.length === 0) {
    return (
      <Section title={texts.connectors}>
        <Nothing title={texts.noConnectors.title} text={texts.noConnectors.text}>
          <Button
            variant="light"
            loading={command.isPending}
            onClick={() => {
              command.mutate({
                chargePointId: id,
                action: 'TriggerMessage',
                request: { requestedMessage: 'StatusNotification' },
              });
            }}
          >
            {texts.noConnectors.action}
          </Button>
        </Nothing>
      </Section>
    );
  }
  return (
    <Grid>
      {connectors.map((connector) => (
        <Grid.Col key={connector.connectorId} span={{ base: 12, md: 6, xl: 4 }}>
          <ConnectorCard
            chargePointId={id}
            connector={connector}
            connected={connection?.connected}
            transaction={running?.find((it) => it.connectorId === connector.connectorId)}
          />
        </Grid.Col>
      ))}
    </Grid>
  );
}
