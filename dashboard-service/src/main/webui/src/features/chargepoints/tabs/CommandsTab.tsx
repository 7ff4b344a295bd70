import { Button, Group, Stack } from '@mantine/core';
import { IconTerminal2 } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useQuery } from '@tanstack/react-query';
import { commandQueries } from '@/api/queries';
import type { ChargePoint } from '@/api/types';
import { CommandTable } from '@/features/commands/CommandTable';
import { t } from '@/texts';

/** A button for each operation, and what became of those sent. */
export default function CommandsTab({ chargePoint: { id } }: { chargePoint: ChargePoint }) {
  const { data: actions } = useQuery(commandQueries.actions());
  return (
    <Stack>
      <Group gap="xs" role="group" aria-label={t.commands.quick.label}>
        {actions?.map(({ action, description }) => (
          <Button
            key={action}
            size="xs"
            variant="default"
            title={description ?? undefined}
            leftSection={<IconTerminal2 size={14} aria-hidden />}
            renderRoot={(props) => (
              <Link to="/operations" search={{ action, chargePoints: [id] }} {...props} />
            )}
          >
            {action}
          </Button>
        ))}
      </Group>
      <CommandTable filter={{ chargePoint: id }} />
    </Stack>
  );
}
