import { Card, Group, Title } from '@mantine/core';
import type { ReactNode } from 'react';

interface Props {
  title?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A card with a heading of the second order. */
export function Section({ title, actions, children }: Props) {
  return (
    <Card component="section" withBorder padding="lg" style={{ overflow: 'visible' }}>
      {(title ?? actions) && (
        <Group justify="space-between" mb="md" gap="xs">
          <Title order={2} size="h4">
            {title}
          </Title>
          {actions && <Group gap="xs">{actions}</Group>}
        </Group>
      )}
      {children}
    </Card>
  );
}
