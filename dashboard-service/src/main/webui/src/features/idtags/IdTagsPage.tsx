import { Button, Group, Stack } from '@mantine/core';
import { IconCreditCard, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { idTagQueries } from '@/api/queries';
import type { IdTag } from '@/api/types';
import { settableIdTagStatuses } from '@/app/choices';
import { ChoiceFilter } from '@/ui/ChoiceFilter';
import { Nothing } from '@/ui/Nothing';
import { PagedTable } from '@/ui/PagedTable';
import { PageHeader } from '@/ui/PageHeader';
import { SearchInput } from '@/ui/SearchInput';
import { t } from '@/texts';
import { idTagColumns } from './columns';
import { IdTagDialog } from './IdTagDialog';
import { useIdTagChanges } from './useIdTagChanges';

const route = getRouteApi('/id-tags');
const texts = t.idTags;

export function IdTagsPage() {
  const { q, status } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useInfiniteQuery(idTagQueries.list({ search: q, status }));
  const [editing, setEditing] = useState<IdTag | 'new'>();
  const { toggle, remove } = useIdTagChanges();
  const columns = useMemo(() => idTagColumns({ edit: setEditing, toggle, remove }), [toggle, remove]);
  const filtered = q !== undefined || status !== undefined;
  const create = (
    <Button
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={() => {
        setEditing('new');
      }}
    >
      {texts.create}
    </Button>
  );
  return (
    <>
      <PageHeader title={texts.title} subtitle={texts.subtitle} actions={create} />
      <Stack>
        <Group gap="xs" role="search">
          <SearchInput
            label={texts.search}
            value={q}
            onChange={(text) => void navigate({ search: (old) => ({ ...old, q: text }), replace: true })}
          />
          <ChoiceFilter
            label={texts.anyStatus}
            value={status}
            choices={settableIdTagStatuses.map((value) => ({ value, label: texts.statuses[value] }))}
            onChange={(value) =>
              void navigate({ search: (old) => ({ ...old, status: value }), replace: true })
            }
          />
        </Group>
        <PagedTable
          label={texts.title}
          query={query}
          columns={columns}
          rowId={(it) => it.idTag}
          onOpen={setEditing}
          empty={
            filtered ? (
              <Nothing {...texts.nothingFound}>
                <Button variant="default" onClick={() => void navigate({ search: {} })}>
                  {t.actions.clearFilters}
                </Button>
              </Nothing>
            ) : (
              <Nothing {...texts.empty} icon={<IconCreditCard stroke={1.4} aria-hidden />}>
                {create}
              </Nothing>
            )
          }
        />
      </Stack>
      {editing && (
        <IdTagDialog
          idTag={editing === 'new' ? undefined : editing}
          onClose={() => {
            setEditing(undefined);
          }}
        />
      )}
    </>
  );
}
