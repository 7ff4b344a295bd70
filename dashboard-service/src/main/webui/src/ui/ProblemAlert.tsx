import { Alert, Button, List, Stack, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { asProblem } from '@/api/problem';
import { t } from '@/texts';
import { nextStep } from './nextStep';

/** Says what happened and what to do next. */
export function ProblemAlert({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const problem = asProblem(error);
  return (
    <Alert
      color="red"
      icon={<IconAlertTriangle aria-hidden />}
      title={problem.status === 0 ? t.problem.unreachable : problem.title}
      role="alert"
    >
      <Stack gap="xs" align="flex-start">
        {problem.detail && <Text size="sm">{problem.detail}</Text>}
        {problem.violations && problem.violations.length > 0 && (
          <List size="sm">
            {problem.violations.map(({ field, message }) => (
              <List.Item key={field + message}>
                <b>{field}</b>: {message}
              </List.Item>
            ))}
          </List>
        )}
        <Text size="sm" c="dimmed">
          {nextStep(problem)}
        </Text>
        {onRetry && (
          <Button size="xs" variant="default" onClick={onRetry}>
            {t.actions.retry}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
