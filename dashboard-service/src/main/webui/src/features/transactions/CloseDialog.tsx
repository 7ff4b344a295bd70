import { Alert, Button, Group, Modal, NumberInput, Stack, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { closeTransaction } from '@/api/mutations';
import { fieldErrors } from '@/api/problem';
import type { Transaction } from '@/api/types';
import { notifyDone } from '@/ui/notify';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { t } from '@/texts';

const texts = t.transactions.close;

export function CloseDialog({ transaction, onClose }: { transaction: Transaction; onClose: () => void }) {
  const { transactionId, meterStart } = transaction;
  const client = useQueryClient();
  const [meterStop, setMeterStop] = useState<number | string>('');
  const [reason, setReason] = useState('');
  const close = useMutation({
    mutationFn: () =>
      closeTransaction(transactionId, {
        ...(typeof meterStop === 'number' ? { meterStop } : {}),
        ...(reason.trim() === '' ? {} : { reason: reason.trim() }),
      }),
    onSuccess: async () => {
      notifyDone(texts.done(transactionId));
      onClose();
      await client.invalidateQueries({ queryKey: ['transactions'] });
    },
  });
  const errors = fieldErrors(close.error);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    close.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={texts.title(transactionId)} centered>
      <form onSubmit={submit}>
        <Stack>
          <Alert color="yellow">{texts.text}</Alert>
          <NumberInput
            label={texts.meterStop}
            description={texts.meterStopHint}
            value={meterStop}
            min={meterStart}
            allowDecimal={false}
            error={errors.meterStop}
            onChange={setMeterStop}
          />
          <TextInput
            label={texts.reason}
            value={reason}
            error={errors.reason}
            onChange={(event) => {
              setReason(event.currentTarget.value);
            }}
          />
          {close.error && <ProblemAlert error={close.error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t.actions.cancel}
            </Button>
            <Button type="submit" color="red" loading={close.isPending}>
              {texts.confirm}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
