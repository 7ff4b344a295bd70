import type { Command } from '@/api/types';

export type StepState = 'done' | 'running' | 'failed' | 'ahead';
export type Step = 'queued' | 'sent' | 'answered' | 'effect';

/** How far a command came. The effect is a step only where one is waited for. */
export function commandSteps(command: Command): { step: Step; state: StepState }[] {
  const { state, sentAt, effect } = command;
  const failed = command.final && state !== 'answered';
  const wasSent = state === 'sent' || state === 'answered' || state === 'refused' || Boolean(sentAt);
  const steps: { step: Step; state: StepState }[] = [
    { step: 'queued', state: state === 'queued' ? 'running' : 'done' },
    { step: 'sent', state: wasSent ? 'done' : failed ? 'failed' : 'ahead' },
    {
      step: 'answered',
      state:
        state === 'answered' ? 'done' : state === 'sent' ? 'running' : failed && wasSent ? 'failed' : 'ahead',
    },
  ];
  if (effect && effect.state !== 'none') steps.push({ step: 'effect', state: effectStates[effect.state] });
  return steps;
}

const effectStates: Record<'awaited' | 'observed' | 'missing', StepState> = {
  awaited: 'running',
  observed: 'done',
  missing: 'failed',
};
