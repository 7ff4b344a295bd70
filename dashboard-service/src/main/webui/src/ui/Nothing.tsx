import { EmptyState } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import type { ReactNode } from 'react';

interface Props {
  title: string;
  text: string;
  icon?: ReactNode;
  children?: ReactNode;
}

/** An empty place says what to do next. */
export function Nothing({ title, text, icon = <IconInbox stroke={1.4} aria-hidden />, children }: Props) {
  return (
    <EmptyState py="xl" icon={icon} title={title} description={text} variant="light">
      {children && <EmptyState.Actions>{children}</EmptyState.Actions>}
    </EmptyState>
  );
}
