import { Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { deleteChargePoint, putChargePoint } from '@/api/mutations';
import type { ChargePoint, ChargePointChange } from '@/api/types';
import { confirmDanger } from '@/ui/confirm';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { Section } from '@/ui/Section';
import { t } from '@/texts';
import { PasswordOnce } from './PasswordOnce';

const texts = t.chargePoints.settings;

/** What hurts, each with its consequence beside it. */
export function DangerZone({ chargePoint: { id, state } }: { chargePoint: ChargePoint }) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [changed, setChanged] = useState<ChargePoint>();
  const change = useMutation({
    mutationFn: (part: ChargePointChange) => putChargePoint(id, part),
    onSuccess: async (answer) => {
      if (answer.password) setChanged(answer);
      else notifyDone(texts.saved);
      await client.invalidateQueries({ queryKey: ['charge-points'] });
    },
    onError: notifyProblem,
  });
  const remove = useMutation({
    mutationFn: () => deleteChargePoint(id),
    onSuccess: async () => {
      notifyDone(texts.deleted(id));
      await navigate({ to: '/charge-points', search: {} });
      client.removeQueries({ queryKey: ['charge-points', 'detail', id] });
      await client.invalidateQueries({ queryKey: ['charge-points'] });
    },
    onError: notifyProblem,
  });
  return (
    <Section title={texts.danger}>
      <Stack>
        <Line
          label={texts.newPassword}
          text={texts.newPasswordText}
          question={texts.newPasswordConfirm(id)}
          onConfirm={() => {
            change.mutate({ newPassword: true });
          }}
        />
        {state === 'disabled' ? (
          <Line
            label={texts.enable}
            text={texts.enableText}
            onConfirm={() => {
              change.mutate({ state: 'accepted' });
            }}
          />
        ) : (
          <Line
            label={texts.disable}
            text={texts.disableText}
            question={texts.disableConfirm(id)}
            onConfirm={() => {
              change.mutate({ state: 'disabled' });
            }}
          />
        )}
        <Line
          label={texts.delete}
          text={texts.deleteText}
          question={texts.deleteConfirm(id)}
          onConfirm={() => {
            remove.mutate();
          }}
        />
      </Stack>
      {changed && (
        <PasswordOnce
          chargePoint={changed}
          onClose={() => {
            setChanged(undefined);
          }}
        />
      )}
    </Section>
  );
}

interface LineProps {
  label: string;
  text: string;
  question?: string;
  onConfirm: () => void;
}

function Line({ label, text, question, onConfirm }: LineProps) {
  const ask = () => {
    if (question) confirmDanger({ title: question, text, confirm: label, onConfirm });
    else onConfirm();
  };
  return (
    <Group justify="space-between">
      <Text size="sm" c="dimmed" flex="1 1 240px">
        {text}
      </Text>
      <Button variant="light" color={question ? 'red' : 'petrol'} onClick={ask}>
        {label}
      </Button>
    </Group>
  );
}
