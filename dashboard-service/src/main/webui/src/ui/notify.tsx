import { notifications } from '@mantine/notifications';
import { IconCheck, IconX } from '@tabler/icons-react';
import { asProblem } from '@/api/problem';
import { nextStep } from './nextStep';

export function notifyDone(message: string) {
  notifications.show({ color: 'petrol', icon: <IconCheck size={18} aria-hidden />, message });
}

/** For failures of a button, where no form could show them. */
export function notifyProblem(error: unknown) {
  const problem = asProblem(error);
  notifications.show({
    color: 'red',
    icon: <IconX size={18} aria-hidden />,
    title: problem.title,
    message: [problem.detail, nextStep(problem)].filter(Boolean).join(' '),
    autoClose: 12_000,
    role: 'alert',
  });
}
