import { Autocomplete, Button, Group, Modal, Stack } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { idTagQueries } from '@/api/queries';
import { t } from '@/texts';
import { useCommand } from './useCommand';

interface Props {
  chargePointId: string;
  connectorId: number;
  onClose: () => void;
}

/** Remote start asks for one thing only: in whose name. */
export function StartDialog({ chargePointId, connectorId, onClose }: Props) {
  const [idTag, setIdTag] = useState('');
  const tags = useInfiniteQuery(idTagQueries.list({ status: 'Accepted', limit: 200 }));
  const names = tags.data?.pages.flatMap((page) => page.items.map((it) => it.idTag)) ?? [];
  // What is typed out needs no list any more, which would lie over the button.
  const offered = names.includes(idTag) ? [] : names;
  const command = useCommand();
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    command.mutate(
      { chargePointId, action: 'RemoteStartTransaction', request: { connectorId, idTag: idTag.trim() } },
      { onSuccess: onClose },
    );
  };
  return (
    <Modal opened onClose={onClose} title={t.commands.start.title(chargePointId, connectorId)} centered>
      <form onSubmit={submit}>
        <Stack>
          <Autocomplete
            label={t.commands.start.idTag}
            description={t.commands.start.idTagHint}
            placeholder={t.commands.start.choose}
            data={offered}
            value={idTag}
            onChange={setIdTag}
            maxLength={20}
            required
            data-autofocus
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.actions.cancel}
            </Button>
            <Button type="submit" loading={command.isPending} disabled={idTag.trim() === ''}>
              {t.commands.start.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
