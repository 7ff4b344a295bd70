import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { t } from '@/texts';

export function RouteProblem({ error, reset }: ErrorComponentProps) {
  return <ProblemAlert error={error} onRetry={reset} />;
}

export function NotFound() {
  return (
    <Nothing
      title={t.notFound.title}
      text={t.notFound.text}
      icon={<IconMapQuestion stroke={1.4} aria-hidden />}
    >
      <Button renderRoot={(props) => <Link to="/" {...props} />}>{t.notFound.action}</Button>
    </Nothing>
  );
}
