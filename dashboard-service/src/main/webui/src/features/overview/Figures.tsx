import { Card, Group, SimpleGrid, Skeleton, Text, ThemeIcon } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBatteryCharging2,
  IconBolt,
  IconPlugConnected,
  type TablerIcon,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { chargePointQueries, transactionQueries } from '@/api/queries';
import { count, energy, power } from '@/format/units';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { t } from '@/texts';

const texts = t.overview;

/** The first look: is everything there, how much is flowing, does anything need a person. */
export function Figures() {
  const stations = useQuery(chargePointQueries.statistics());
  const charging = useQuery(transactionQueries.statistics());
  const { data: fleet } = stations;
  const { data: flow } = charging;
  const offline = fleet ? fleet.total - fleet.connected : 0;
  return (
    <>
      {[stations, charging].map(
        (query, index) =>
          query.error &&
          !query.data && (
            <ProblemAlert key={index} error={query.error} onRetry={() => void query.refetch()} />
          ),
      )}
      <SimpleGrid cols={{ base: 2, lg: 4 }}>
        <Figure
          icon={IconPlugConnected}
          color="petrol"
          label={texts.connected}
          value={fleet && texts.connectedOf(count(fleet.connected), count(fleet.total))}
          hint={fleet && (offline > 0 ? texts.offline(offline) : texts.allOnline)}
        />
        <Figure
          icon={IconBolt}
          color="green"
          label={texts.powerNow}
          value={flow && power(flow.powerNowW)}
          hint={flow && texts.activeTransactions(flow.active)}
        />
        <Figure
          icon={IconBatteryCharging2}
          color="blue"
          label={texts.energyToday}
          value={flow && energy(flow.energyTodayWh)}
          hint={flow && texts.startedToday(flow.startedToday)}
        />
        <Figure
          icon={IconAlertTriangle}
          color={fleet && fleet.faulted > 0 ? 'red' : 'gray'}
          label={texts.faulted}
          value={fleet && count(fleet.faulted)}
          hint={fleet?.faulted === 0 ? texts.noFault : undefined}
        />
      </SimpleGrid>
    </>
  );
}

interface FigureProps {
  icon: TablerIcon;
  color: string;
  label: string;
  value: ReactNode;
  hint?: ReactNode;
}

function Figure({ icon: Icon, color, label, value, hint }: FigureProps) {
  return (
    <Card withBorder padding="md" component="section" aria-label={label}>
      <Group wrap="nowrap" align="flex-start" gap="sm">
        <ThemeIcon variant="light" color={color} size={38} visibleFrom="xs">
          <Icon size={24} stroke={1.7} aria-hidden />
        </ThemeIcon>
        <div>
          <Text size="sm" c="dimmed">
            {label}
          </Text>
          {value === undefined ? (
            <Skeleton height={30} width={90} mt={4} />
          ) : (
            <Text
              fz={{ base: 19, xs: 24 }}
              fw={650}
              lh={1.25}
              style={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}
            >
              {value}
            </Text>
          )}
          <Text size="xs" c="dimmed" mih={18}>
            {hint}
          </Text>
        </div>
      </Group>
    </Card>
  );
}
