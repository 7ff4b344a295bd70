import { Anchor, Group, Tabs } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { chargePointQueries } from '@/api/queries';
import type { ChargePoint } from '@/api/types';
import { chargePointTabs } from '@/app/choices';
import { ChargePointActions } from '@/features/commands/ChargePointActions';
import { ConnectionText, OnboardingBadge } from '@/status/badges';
import { Lines } from '@/ui/Lines';
import { Loaded } from '@/ui/Loaded';
import { PageHeader } from '@/ui/PageHeader';
import { t } from '@/texts';

const route = getRouteApi('/charge-points/$id');
const texts = t.chargePoints.detail;

type Tab = (typeof chargePointTabs)[number];

const panels: Record<Tab, ReturnType<typeof lazy<React.ComponentType<{ chargePoint: ChargePoint }>>>> = {
  overview: lazy(() => import('./tabs/OverviewTab')),
  live: lazy(() => import('./tabs/LiveTab')),
  transactions: lazy(() => import('./tabs/TransactionsTab')),
  configuration: lazy(() => import('./tabs/ConfigurationTab')),
  messages: lazy(() => import('./tabs/MessagesTab')),
  commands: lazy(() => import('./tabs/CommandsTab')),
  settings: lazy(() => import('./tabs/SettingsTab')),
};

export function ChargePointPage() {
  const { id } = route.useParams();
  const query = useQuery(chargePointQueries.detail(id));
  return (
    <>
      <Anchor size="sm" renderRoot={(props) => <Link to="/charge-points" search={{}} {...props} />}>
        <Group gap={4} mb={6}>
          <IconArrowLeft size={16} aria-hidden />
          {texts.back}
        </Group>
      </Anchor>
      <Loaded query={query}>{(chargePoint) => <Content key={id} chargePoint={chargePoint} />}</Loaded>
    </>
  );
}

function Content({ chargePoint }: { chargePoint: ChargePoint }) {
  const { tab = 'overview' } = route.useSearch();
  const navigate = route.useNavigate();
  const Panel = panels[tab];
  const subtitle = (
    <Group gap="md">
      <ConnectionText connection={chargePoint.connection} />
      <OnboardingBadge state={chargePoint.state} />
      {chargePoint.name && <span>{chargePoint.name}</span>}
      {chargePoint.site && <span>{chargePoint.site}</span>}
    </Group>
  );
  return (
    <>
      <PageHeader
        title={chargePoint.id}
        subtitle={subtitle}
        actions={<ChargePointActions chargePointId={chargePoint.id} />}
      />
      <Tabs
        value={tab}
        onChange={(next) => {
          const chosen = chargePointTabs.find((it) => it === next);
          void navigate({ search: { tab: chosen === 'overview' ? undefined : chosen } });
        }}
        keepMounted={false}
      >
        <Tabs.List mb="md" style={{ flexWrap: 'nowrap', overflowX: 'auto', overflowY: 'hidden' }}>
          {chargePointTabs.map((it) => (
            <Tabs.Tab key={it} value={it}>
              {texts.tabs[it]}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={tab}>
          <Suspense fallback={<Lines />}>
            <Panel chargePoint={chargePoint} />
          </Suspense>
        </Tabs.Panel>
      </Tabs>
    </>
  );
}
