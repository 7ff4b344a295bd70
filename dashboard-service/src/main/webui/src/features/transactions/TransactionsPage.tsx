import { Button, Group, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useNow } from '@/format/useNow';
import { ChoiceFilter } from '@/ui/ChoiceFilter';
import { PageHeader } from '@/ui/PageHeader';
import { isFiltered } from '@/ui/isFiltered';
import { SearchInput } from '@/ui/SearchInput';
import { TimeRange } from '@/ui/TimeRange';
import { rangeBounds } from '@/ui/timeRanges';
import { t } from '@/texts';
import { TransactionTable } from './TransactionTable';

const route = getRouteApi('/transactions');
const texts = t.transactions;

const states = [
  { value: 'true', label: texts.filters.active },
  { value: 'false', label: texts.filters.ended },
] as const;

export function TransactionsPage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const now = useNow();
  const change = (part: Partial<typeof search>) =>
    void navigate({ search: (old) => ({ ...old, ...part }), replace: true });
  const { chargePoint, connector, idTag, active, ...range } = search;
  const filtered = isFiltered(search);
  return (
    <>
      <PageHeader title={texts.title} />
      <Stack>
        <Group gap="xs" role="search">
          <SearchInput
            label={texts.filters.chargePoint}
            value={chargePoint}
            width={190}
            onChange={(value) => {
              change({ chargePoint: value });
            }}
          />
          <SearchInput
            label={texts.filters.idTag}
            value={idTag}
            width={170}
            onChange={(value) => {
              change({ idTag: value });
            }}
          />
          <ChoiceFilter
            label={texts.filters.state}
            value={active === undefined ? undefined : active ? 'true' : 'false'}
            choices={states}
            onChange={(value) => {
              change({ active: value === undefined ? undefined : value === 'true' });
            }}
          />
          <TimeRange value={range} onChange={change} />
        </Group>
        <TransactionTable
          filter={{ chargePoint, connector, idTag, active, ...rangeBounds(range, now) }}
          filtered={filtered}
          clear={
            filtered && (
              <Button variant="default" onClick={() => void navigate({ search: {} })}>
                {t.actions.clearFilters}
              </Button>
            )
          }
        />
      </Stack>
    </>
  );
}
