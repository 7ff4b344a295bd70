import { Group, Stack, Text } from '@mantine/core';
import {
  IconCircleCheckFilled,
  IconCircleDashed,
  IconCircleXFilled,
  IconLoader2,
  type TablerIcon,
} from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { commandQueries } from '@/api/queries';
import type { Command } from '@/api/types';
import { CommandBadge } from '@/status/badges';
import { t } from '@/texts';
import classes from './CommandOutcome.module.css';
import { commandSteps, type StepState } from './steps';

/** The life of one command as it goes on: queued, sent, answered, effect. */
export function CommandOutcome({ commandId }: { commandId: string }) {
  const { data: command } = useQuery(commandQueries.detail(commandId));
  if (!command) return t.commands.sending;
  return <Outcome command={command} />;
}

export function Outcome({ command }: { command: Command }) {
  return (
    <Stack gap={6} mt={4} role="status" data-testid="command-outcome" data-state={command.state}>
      <Group gap="sm">
        {commandSteps(command).map(({ step, state }) => (
          <Step key={step} label={t.commands.steps[step]} state={state} />
        ))}
      </Group>
      <Group gap="xs">
        <CommandBadge state={command.state} status={command.status} />
        {command.effect && command.effect.state !== 'none' && (
          <Text size="xs" c="dimmed">
            {t.commands.effects[command.effect.state]}
          </Text>
        )}
      </Group>
      {[command.detail, command.effect?.detail, ...(command.warnings ?? [])].filter(Boolean).map((line) => (
        <Text key={line} size="xs">
          {line}
        </Text>
      ))}
    </Stack>
  );
}

const looks: Record<StepState, { icon: TablerIcon; color: string }> = {
  done: { icon: IconCircleCheckFilled, color: 'var(--mantine-color-petrol-text)' },
  running: { icon: IconLoader2, color: 'var(--mantine-color-blue-text)' },
  failed: { icon: IconCircleXFilled, color: 'var(--mantine-color-red-text)' },
  ahead: { icon: IconCircleDashed, color: 'var(--mantine-color-dimmed)' },
};

function Step({ label, state }: { label: string; state: StepState }) {
  const { icon: Icon, color } = looks[state];
  return (
    <Group gap={4} wrap="nowrap" c={color} data-step-state={state}>
      <Icon size={16} aria-hidden className={state === 'running' ? classes.running : undefined} />
      <Text size="xs" component="span" c="inherit" fw={500}>
        {label}
      </Text>
    </Group>
  );
}
