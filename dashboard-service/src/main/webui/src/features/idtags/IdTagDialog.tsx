import { Button, Group, Modal, NumberInput, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { putIdTag } from '@/api/mutations';
import { fieldErrors } from '@/api/problem';
import type { IdTag } from '@/api/types';
import { settableIdTagStatuses } from '@/app/choices';
import { fromLocalInput, toLocalInput } from '@/format/time';
import { notifyDone } from '@/ui/notify';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { t } from '@/texts';

const texts = t.idTags;

/** Creates an id tag, or changes one. */
export function IdTagDialog({ idTag: old, onClose }: { idTag: IdTag | undefined; onClose: () => void }) {
  const client = useQueryClient();
  const [idTag, setIdTag] = useState(old?.idTag ?? '');
  const [status, setStatus] = useState<string>(old?.status ?? 'Accepted');
  const [expiry, setExpiry] = useState(toLocalInput(old?.expiryDate));
  const [parent, setParent] = useState(old?.parentIdTag ?? '');
  const [limit, setLimit] = useState<number | string>(old?.maxConcurrentTransactions ?? '');
  const [note, setNote] = useState(old?.note ?? '');
  const save = useMutation({
    mutationFn: () =>
      putIdTag(idTag.trim(), {
        status: settableIdTagStatuses.find((it) => it === status) ?? 'Accepted',
        expiryDate: fromLocalInput(expiry) ?? null,
        parentIdTag: parent.trim() || null,
        maxConcurrentTransactions: typeof limit === 'number' ? limit : null,
        note: note.trim() || null,
      }),
    onSuccess: async (saved) => {
      notifyDone(texts.saved(saved.idTag));
      onClose();
      await client.invalidateQueries({ queryKey: ['id-tags'] });
    },
  });
  const errors = fieldErrors(save.error);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    save.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={old ? texts.editTitle(old.idTag) : texts.createTitle} centered>
      <form onSubmit={submit}>
        <Stack>
          {!old && (
            <TextInput
              label={texts.fields.idTag}
              description={texts.fields.idTagHint}
              value={idTag}
              maxLength={20}
              required
              error={errors.idTag}
              onChange={(event) => {
                setIdTag(event.currentTarget.value);
              }}
              data-autofocus
            />
          )}
          <Select
            label={texts.fields.status}
            data={settableIdTagStatuses.map((value) => ({ value, label: texts.statuses[value] }))}
            value={status}
            allowDeselect={false}
            error={errors.status}
            onChange={(value) => {
              setStatus(value ?? status);
            }}
          />
          <TextInput
            type="datetime-local"
            label={texts.fields.expiry}
            description={texts.fields.expiryHint}
            value={expiry}
            error={errors.expiryDate}
            onChange={(event) => {
              setExpiry(event.currentTarget.value);
            }}
          />
          <TextInput
            label={texts.fields.parent}
            description={texts.fields.parentHint}
            value={parent}
            maxLength={20}
            error={errors.parentIdTag}
            onChange={(event) => {
              setParent(event.currentTarget.value);
            }}
          />
          <NumberInput
            label={texts.fields.limit}
            description={texts.fields.limitHint}
            value={limit}
            min={1}
            allowDecimal={false}
            error={errors.maxConcurrentTransactions}
            onChange={setLimit}
          />
          <Textarea
            label={texts.fields.note}
            value={note}
            rows={2}
            error={errors.note}
            onChange={(event) => {
              setNote(event.currentTarget.value);
            }}
          />
          {save.error && <ProblemAlert error={save.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.actions.cancel}
            </Button>
            <Button type="submit" loading={save.isPending} disabled={idTag.trim() === ''}>
              {t.actions.save}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
