import { Group, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import { t } from '@/texts';

interface Props {
  title: ReactNode;
  /** For the browser's tab, where the title is not plain text. */
  name?: string;
  subtitle?: ReactNode;
  actions?: ReactNode;
}

export function PageHeader({ title, name, subtitle, actions }: Props) {
  const tab = name ?? (typeof title === 'string' ? title : t.app);
  useEffect(() => {
    document.title = `${tab} · ${t.app}`;
  }, [tab]);
  return (
    <Group justify="space-between" align="flex-start" mb="lg" gap="sm">
      <Stack gap={4} miw={0}>
        <Title order={1} size="h2">
          {title}
        </Title>
        {subtitle && (
          <Text c="dimmed" size="sm" component="div">
            {subtitle}
          </Text>
        )}
      </Stack>
      {actions && <Group gap="xs">{actions}</Group>}
    </Group>
  );
}
