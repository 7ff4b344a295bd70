import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import type { ConfigurationKey } from '@/api/types';
import { useCommand } from '@/features/commands/useCommand';
import { t } from '@/texts';

interface Props {
  chargePointId: string;
  item: ConfigurationKey;
  onClose: () => void;
}

export function ConfigurationDialog({ chargePointId, item: { key, value: old }, onClose }: Props) {
  const [value, setValue] = useState(old ?? '');
  const command = useCommand();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    command.mutate(
      { chargePointId, action: 'ChangeConfiguration', request: { key, value } },
      { onSuccess: onClose },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t.configuration.edit(key)} centered>
      <form onSubmit={submit}>
        <Stack>
          <TextInput
            label={t.configuration.value}
            description={t.configuration.hint}
            value={value}
            maxLength={500}
            onChange={(event) => {
              setValue(event.currentTarget.value);
            }}
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.actions.cancel}
            </Button>
            <Button type="submit" loading={command.isPending} disabled={value === (old ?? '')}>
              {t.configuration.change}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
