import { DataList } from '@mantine/core';
import type { ReactNode } from 'react';
import { nothing } from '@/format/units';

export type Fact = readonly [label: string, value: ReactNode];

/** Names and values; a missing value is said, not hidden. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <DataList labelWidth="150px" gap="xs">
      {facts.map(([label, value]) => (
        <DataList.Item key={label}>
          <DataList.ItemLabel>{label}</DataList.ItemLabel>
          <DataList.ItemValue style={{ overflowWrap: 'anywhere' }}>
            {value === undefined || value === null || value === '' ? nothing : value}
          </DataList.ItemValue>
        </DataList.Item>
      ))}
    </DataList>
  );
}
