import { Button, Group, Stack } from '@mantine/core';
import { IconChargingPile, IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { chargePointQueries } from '@/api/queries';
import { onboardingStates } from '@/app/choices';
import { ChoiceFilter } from '@/ui/ChoiceFilter';
import { DataTable } from '@/ui/DataTable';
import { Lines } from '@/ui/Lines';
import { Loaded } from '@/ui/Loaded';
import { Nothing } from '@/ui/Nothing';
import { PageHeader } from '@/ui/PageHeader';
import { SearchInput } from '@/ui/SearchInput';
import { t } from '@/texts';
import { chargePointColumns } from './columns';
import { RegisterDialog } from './RegisterDialog';
import { UnknownChargePoints } from './UnknownChargePoints';

const route = getRouteApi('/charge-points');
const texts = t.chargePoints;

const connections = [
  { value: 'true', label: texts.connected },
  { value: 'false', label: texts.disconnected },
] as const;

export function ChargePointsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const [registering, setRegistering] = useState(false);
  const query = useQuery(
    chargePointQueries.list({ search: search.q, state: search.state, connected: search.connected }),
  );
  const filtered = search.q !== undefined || search.state !== undefined || search.connected !== undefined;
  const sorting = useMemo(() => {
    const [id, direction] = (search.sort ?? 'id').split('.');
    return [{ id: id ?? 'id', desc: direction === 'desc' }];
  }, [search.sort]);
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  const register = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => {
        setRegistering(true);
      }}
    >
      {texts.register.button}
    </Button>
  );
  return (
    <>
      <PageHeader title={texts.title} actions={register} />
      <Stack>
        <UnknownChargePoints />
        <Group gap="xs" role="search">
          <SearchInput
            label={texts.filters.search}
            value={search.q}
            onChange={(q) => {
              change({ q });
            }}
          />
          <ChoiceFilter
            label={texts.filters.state}
            value={search.state}
            choices={onboardingStates.map((value) => ({ value, label: texts.states[value] }))}
            onChange={(state) => {
              change({ state });
            }}
          />
          <ChoiceFilter
            label={texts.filters.connection}
            value={search.connected === undefined ? undefined : search.connected ? 'true' : 'false'}
            choices={connections}
            onChange={(value) => {
              change({ connected: value === undefined ? undefined : value === 'true' });
            }}
          />
        </Group>
        <Loaded query={query} skeleton={<Lines count={10} height={36} />}>
          {(chargePoints) =>
            chargePoints.length > 0 ? (
              <DataTable
                label={texts.title}
                columns={chargePointColumns}
                rows={chargePoints}
                rowId={(it) => it.id}
                sorting={sorting}
                onSorting={([by]) => {
                  change({ sort: by ? `${by.id}${by.desc ? '.desc' : ''}` : undefined });
                }}
                onOpen={(it) =>
                  void navigate({ to: '/charge-points/$id', params: { id: it.id }, search: {} })
                }
              />
            ) : filtered ? (
              <Nothing {...texts.nothingFound}>
                <Button variant="default" onClick={() => void navigate({ search: {} })}>
                  {t.actions.clearFilters}
                </Button>
              </Nothing>
            ) : (
              <Nothing {...texts.empty} icon={<IconChargingPile stroke={1.4} aria-hidden />}>
                {register}
              </Nothing>
            )
          }
        </Loaded>
      </Stack>
      {registering && (
        <RegisterDialog
          onClose={() => {
            setRegistering(false);
          }}
        />
      )}
    </>
  );
}
