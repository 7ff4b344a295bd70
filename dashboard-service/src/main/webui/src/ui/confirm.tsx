import { Text } from '@mantine/core';
import { modals } from '@mantine/modals';
import { t } from '@/texts';

interface Question {
  title: string;
  text: string;
  confirm: string;
  onConfirm: () => void;
}

/** Asks before what hurts; the button says what will be done, never "OK". */
export function confirmDanger({ title, text, confirm, onConfirm }: Question) {
  modals.openConfirmModal({
    title,
    children: <Text size="sm">{text}</Text>,
    labels: { confirm, cancel: t.actions.cancel },
    confirmProps: { color: 'red' },
    onConfirm,
  });
}
