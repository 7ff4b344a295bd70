import { Button } from '@mantine/core';
import { IconMapQuestion } from '@tabler/icons-react';
import { type ErrorComponentProps, Link } from '@tanstack/react-router';
import { asProblem, ProblemError } from '@/api/problem';
import { Nothing } from '@/ui/Nothing';
import { ProblemAlert } from '@/ui/ProblemAlert';
import { t } from '@/texts';

/** Most often a chunk that could not be loaded: after an update or without the server only a fresh page helps. */
export function RouteProblem({ error }: ErrorComponentProps) {
  const problem = { title: t.problem.notLoaded, status: -1, detail: asProblem(error).title };
  const reload = () => {
    window.location.reload();
  };
  return <ProblemAlert error={new ProblemError(problem)} onRetry={reload} />;
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
