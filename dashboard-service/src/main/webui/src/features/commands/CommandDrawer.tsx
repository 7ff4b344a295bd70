import { Drawer, Stack, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { commandQueries } from '@/api/queries';
import type { Command } from '@/api/types';
import { Facts } from '@/ui/Facts';
import { JsonView } from '@/ui/JsonView';
import { Loaded } from '@/ui/Loaded';
import { Time } from '@/ui/Time';
import { t } from '@/texts';
import { Outcome } from './CommandOutcome';

const texts = t.commands.detail;

export function CommandDrawer({
  commandId,
  onClose,
}: {
  commandId: string | undefined;
  onClose: () => void;
}) {
  const query = useQuery({ ...commandQueries.detail(commandId ?? ''), enabled: commandId !== undefined });
  return (
    <Drawer
      opened={commandId !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={query.data ? texts.title(query.data.action) : t.actions.details}
      closeButtonProps={{ 'aria-label': t.actions.close }}
    >
      <Loaded query={query}>{(command) => <Content command={command} />}</Loaded>
    </Drawer>
  );
}

function Content({ command }: { command: Command }) {
  const bodies = [
    [texts.request, command.request],
    [texts.response, command.response],
    [texts.error, command.error],
  ] as const;
  return (
    <Stack>
      <Outcome command={command} />
      <Facts
        facts={[
          [t.commands.columns.chargePoint, command.chargePointId],
          [texts.operator, command.operator],
          [texts.reason, command.reason],
          [texts.created, <Time key="created" value={command.createdAt} />],
          [texts.sent, <Time key="sent" value={command.sentAt} />],
          [texts.final, <Time key="final" value={command.finalAt} />],
          [texts.deadline, <Time key="deadline" value={command.deadline} />],
          [texts.id, command.commandId],
        ]}
      />
      {bodies.map(
        ([title, value]) =>
          value != null && (
            <Stack gap={4} key={title}>
              <Title order={3} size="h6">
                {title}
              </Title>
              <JsonView value={value} label={title} />
            </Stack>
          ),
      )}
    </Stack>
  );
}
