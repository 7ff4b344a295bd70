import { Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { messageOutcomes } from '@/app/choices';
import { ChoiceFilter } from '@/ui/ChoiceFilter';
import { SearchInput } from '@/ui/SearchInput';
import { TimeRange } from '@/ui/TimeRange';
import { t } from '@/texts';
import type { MessageFilters } from './filters';

const texts = t.messages.filters;
const kinds = messageOutcomes.map((value) => ({ value, label: t.messages.outcomes[value] }));

interface Props {
  filters: MessageFilters;
  onFilters: (filters: MessageFilters) => void;
  children?: ReactNode;
}

export function MessageFilterBar({ filters, onFilters, children }: Props) {
  const change = (part: MessageFilters) => {
    onFilters({ ...filters, ...part });
  };
  return (
    <Group gap="xs" role="search">
      {children}
      {(['action', 'text', 'messageId'] as const).map((name) => (
        <SearchInput
          key={name}
          label={texts[name]}
          value={filters[name]}
          width={name === 'text' ? 210 : 170}
          onChange={(value) => {
            change({ [name]: value });
          }}
        />
      ))}
      <ChoiceFilter
        label={texts.kind}
        value={filters.kind}
        choices={kinds}
        width={150}
        onChange={(kind) => {
          change({ kind });
        }}
      />
      <TimeRange value={{ range: filters.range, from: filters.from, to: filters.to }} onChange={change} />
    </Group>
  );
}
