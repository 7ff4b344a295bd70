import { Button, Stack } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import { useNow } from '@/format/useNow';
import { PageHeader } from '@/ui/PageHeader';
import { isFiltered } from '@/ui/isFiltered';
import { SearchInput } from '@/ui/SearchInput';
import { t } from '@/texts';
import { messageQuery } from './filters';
import { MessageFilterBar } from './MessageFilterBar';
import { MessageHistory } from './MessageHistory';

const route = getRouteApi('/messages');

/** Search over the conversations with all charge points. */
export function MessagesPage() {
  const { chargePoint, ...filters } = route.useSearch();
  const navigate = route.useNavigate();
  const now = useNow();
  const filtered = isFiltered({ chargePoint, ...filters });
  return (
    <>
      <PageHeader title={t.messages.title} subtitle={t.messages.subtitle} />
      <Stack>
        <MessageFilterBar
          filters={filters}
          onFilters={(next) => void navigate({ search: { chargePoint, ...next }, replace: true })}
        >
          <SearchInput
            label={t.messages.filters.chargePoint}
            value={chargePoint}
            width={190}
            onChange={(value) =>
              void navigate({ search: (old) => ({ ...old, chargePoint: value }), replace: true })
            }
          />
        </MessageFilterBar>
        <MessageHistory
          filter={{ chargePoint, ...messageQuery(filters, now) }}
          filtered={filtered}
          clear={
            <Button variant="default" onClick={() => void navigate({ search: {} })}>
              {t.actions.clearFilters}
            </Button>
          }
        />
      </Stack>
    </>
  );
}
