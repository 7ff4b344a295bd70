import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type CommandOrder, postCommand } from '@/api/mutations';
import { commandQueries } from '@/api/queries';
import { notifyProblem } from '@/ui/notify';
import { t } from '@/texts';
import { CommandOutcome } from './CommandOutcome';

/** Sends a command and shows what becomes of it, live, in a notification. */
export function useCommand() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (order: CommandOrder) => postCommand(order),
    onSuccess: (command) => {
      client.setQueryData(commandQueries.detail(command.commandId).queryKey, (old) => old ?? command);
      void client.invalidateQueries({ queryKey: ['commands', 'list'] });
      notifications.show({
        id: command.commandId,
        title: `${command.action} · ${command.chargePointId}`,
        message: <CommandOutcome commandId={command.commandId} />,
        autoClose: 30_000,
        withBorder: true,
        closeButtonProps: { 'aria-label': t.actions.close },
      });
    },
    onError: notifyProblem,
  });
}
