import { Button } from '@mantine/core';
import { IconPlayerStop } from '@tabler/icons-react';
import { confirmDanger } from '@/ui/confirm';
import { t } from '@/texts';
import { useCommand } from './useCommand';

interface Props {
  chargePointId: string;
  transactionId: number;
  size?: string;
}

export function StopButton({ chargePointId, transactionId, size = 'sm' }: Props) {
  const command = useCommand();
  const stop = () => {
    confirmDanger({
      title: t.commands.confirm.stop.title(transactionId),
      text: t.commands.confirm.stop.text,
      confirm: t.commands.quick.stop,
      onConfirm: () => {
        command.mutate({ chargePointId, action: 'RemoteStopTransaction', request: { transactionId } });
      },
    });
  };
  return (
    <Button
      size={size}
      color="red"
      variant="light"
      leftSection={<IconPlayerStop size={16} aria-hidden />}
      loading={command.isPending}
      onClick={stop}
    >
      {t.commands.quick.stop}
    </Button>
  );
}
