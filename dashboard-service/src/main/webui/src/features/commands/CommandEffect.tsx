import { Text } from '@mantine/core';
import type { Command } from '@/api/types';
import { t } from '@/texts';

/** What was seen to happen, in one line. */
export function CommandEffect({ command: { effect, detail } }: { command: Command }) {
  const text =
    effect && effect.state !== 'none' ? (effect.detail ?? t.commands.effects[effect.state]) : detail;
  return (
    <Text size="sm" c="dimmed" lineClamp={1}>
      {text ?? '–'}
    </Text>
  );
}
