import { ActionIcon, Button, CopyButton as Copying, Tooltip } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { t } from '@/texts';

/** Copies a text; with a label a button, without one an icon. */
export function CopyButton({ value, label }: { value: string; label?: string }) {
  return (
    <Copying value={value}>
      {({ copied, copy }) => {
        const icon = copied ? <IconCheck size={16} aria-hidden /> : <IconCopy size={16} aria-hidden />;
        if (label) {
          return (
            <Button variant="light" leftSection={icon} onClick={copy}>
              {copied ? t.actions.copied : label}
            </Button>
          );
        }
        const text = copied ? t.actions.copied : t.actions.copy;
        return (
          <Tooltip label={text}>
            <ActionIcon variant="subtle" color="gray" aria-label={text} onClick={copy}>
              {icon}
            </ActionIcon>
          </Tooltip>
        );
      }}
    </Copying>
  );
}
