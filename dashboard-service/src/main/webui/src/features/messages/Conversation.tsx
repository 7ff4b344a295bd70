import { Button, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { useNow } from '@/format/useNow';
import { isFiltered } from '@/ui/isFiltered';
import { t } from '@/texts';
import { type MessageFilters, messageQuery } from './filters';
import { LiveTail } from './LiveTail';
import { MessageFilterBar } from './MessageFilterBar';
import { MessageHistory } from './MessageHistory';

const texts = t.messages;

interface Props {
  chargePoint: string;
  filters: MessageFilters;
  onFilters: (filters: MessageFilters) => void;
}

/** Everything said with one charge point: the past with filters, or live. */
export function Conversation({ chargePoint, filters, onFilters }: Props) {
  const [view, setView] = useState('past');
  const now = useNow();
  const filtered = isFiltered(filters);
  return (
    <Stack>
      <SegmentedControl
        aria-label={texts.view}
        value={view}
        onChange={setView}
        data={[
          { value: 'past', label: texts.past },
          { value: 'live', label: texts.live },
        ]}
        style={{ alignSelf: 'flex-start' }}
      />
      {view === 'live' ? (
        <LiveTail chargePoint={chargePoint} />
      ) : (
        <>
          <MessageFilterBar filters={filters} onFilters={onFilters} />
          <MessageHistory
            filter={{ chargePoint, ...messageQuery(filters, now) }}
            filtered={filtered}
            oneChargePoint
            clear={
              <Button
                variant="default"
                onClick={() => {
                  onFilters({});
                }}
              >
                {t.actions.clearFilters}
              </Button>
            }
          />
        </>
      )}
    </Stack>
  );
}
