import { Select, TextInput } from '@mantine/core';
import { fromLocalInput, toLocalInput } from '@/format/time';
import { t } from '@/texts';
import { ranges, type TimeRangeSearch } from './timeRanges';

interface Props {
  value: TimeRangeSearch;
  onChange: (value: TimeRangeSearch) => void;
}

export function TimeRange({ value, onChange }: Props) {
  return (
    <>
      <Select
        w={{ base: 'calc(50% - 6px)', xs: 160 }}
        aria-label={t.timeRange.label}
        allowDeselect={false}
        data={ranges.map((it) => ({ value: it, label: t.timeRange[it] }))}
        value={value.range ?? 'all'}
        onChange={(chosen) => {
          const range = ranges.find((it) => it === chosen);
          onChange({ range: range === 'all' ? undefined : range, from: undefined, to: undefined });
        }}
      />
      {value.range === 'custom' &&
        (['from', 'to'] as const).map((end) => (
          <TextInput
            key={end}
            type="datetime-local"
            aria-label={t.timeRange[end]}
            value={toLocalInput(value[end])}
            onChange={(event) => {
              onChange({ ...value, [end]: fromLocalInput(event.currentTarget.value) });
            }}
          />
        ))}
    </>
  );
}
