import { ActionIcon, Alert, Badge, Button, Code, Group, Stack, Text } from '@mantine/core';
import { IconDownload, IconPencil, IconRotate } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { chargePointQueries } from '@/api/queries';
import type { ChargePoint, Configuration, ConfigurationKey } from '@/api/types';
import { useCommand } from '@/features/commands/useCommand';
import { type Column, DataTable } from '@/ui/DataTable';
import { Loaded } from '@/ui/Loaded';
import { Nothing } from '@/ui/Nothing';
import { SearchInput } from '@/ui/SearchInput';
import { Time } from '@/ui/Time';
import { t } from '@/texts';
import { ConfigurationDialog } from '../ConfigurationDialog';

const texts = t.configuration;

/** The keys as last read; changing one asks the charge point. */
export default function ConfigurationTab({ chargePoint: { id } }: { chargePoint: ChargePoint }) {
  const query = useQuery(chargePointQueries.configuration(id));
  const command = useCommand();
  const read = (
    <Button
      variant="light"
      leftSection={<IconDownload size={16} aria-hidden />}
      loading={command.isPending}
      onClick={() => {
        command.mutate({ chargePointId: id, action: 'GetConfiguration', request: {} });
      }}
    >
      {texts.refresh}
    </Button>
  );
  return (
    <Loaded query={query}>
      {(configuration) =>
        configuration.items.length === 0 ? (
          <Nothing title={texts.empty.title} text={texts.empty.text}>
            {read}
          </Nothing>
        ) : (
          <Keys chargePointId={id} configuration={configuration} read={read} />
        )
      }
    </Loaded>
  );
}

interface KeysProps {
  chargePointId: string;
  configuration: Configuration;
  read: React.ReactNode;
}

function Keys({ chargePointId, configuration, read }: KeysProps) {
  const { items, readAt, unknownKeys } = configuration;
  const [search, setSearch] = useState<string>();
  const [editing, setEditing] = useState<ConfigurationKey>();
  const columns = useMemo(() => columnsOf(setEditing), []);
  const needle = search?.toLowerCase() ?? '';
  const shown = useMemo(
    () => items.filter(({ key, value }) => `${key} ${value ?? ''}`.toLowerCase().includes(needle)),
    [items, needle],
  );
  return (
    <Stack>
      <Group justify="space-between">
        <SearchInput label={texts.search} value={search} onChange={setSearch} />
        <Group gap="sm">
          <Text size="sm" c="dimmed" component="div">
            {texts.readAt} <Time value={readAt} />
          </Text>
          {read}
        </Group>
      </Group>
      {unknownKeys && unknownKeys.length > 0 && (
        <Alert color="yellow">{texts.unknownKeys(unknownKeys.join(', '))}</Alert>
      )}
      <DataTable label={texts.title} columns={columns} rows={shown} rowId={(it) => it.key} />
      {editing && (
        <ConfigurationDialog
          chargePointId={chargePointId}
          item={editing}
          onClose={() => {
            setEditing(undefined);
          }}
        />
      )}
    </Stack>
  );
}

const columnsOf = (edit: (item: ConfigurationKey) => void): readonly Column<ConfigurationKey>[] => [
  {
    id: 'key',
    header: texts.key,
    cell: (it) => (
      <Text size="sm" fw={600}>
        {it.key}
      </Text>
    ),
  },
  {
    id: 'value',
    header: texts.value,
    cell: (it) => (
      <Group gap="xs">
        <Code fz="sm">{it.value ?? ''}</Code>
        {it.rebootRequired && (
          <Badge
            color="orange"
            variant="light"
            tt="none"
            radius="sm"
            leftSection={<IconRotate size={12} aria-hidden />}
          >
            {texts.rebootRequired}
          </Badge>
        )}
      </Group>
    ),
  },
  {
    id: 'updated',
    header: texts.updated,
    cell: (it) => <Time value={it.updatedAt} />,
    from: 'md',
    width: 150,
  },
  {
    id: 'edit',
    header: '',
    align: 'right',
    width: 110,
    cell: (it) =>
      it.readonly ? (
        <Text size="xs" c="dimmed">
          {texts.readonly}
        </Text>
      ) : (
        <ActionIcon
          variant="subtle"
          aria-label={texts.edit(it.key)}
          onClick={() => {
            edit(it);
          }}
        >
          <IconPencil size={16} aria-hidden />
        </ActionIcon>
      ),
  },
];
