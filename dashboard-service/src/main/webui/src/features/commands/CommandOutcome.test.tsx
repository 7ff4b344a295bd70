import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Command } from '@/api/types';
import { renderInApp } from '@/test/render';
import { Outcome } from './CommandOutcome';
import { commandSteps } from './steps';

const queued: Command = {
  commandId: 'c1',
  chargePointId: 'CP-1',
  action: 'RemoteStartTransaction',
  state: 'queued',
  final: false,
  createdAt: '2026-01-01T10:00:00Z',
};

const states = (command: Command) => commandSteps(command).map(({ step, state }) => `${step} ${state}`);

describe('the life of a command', () => {
  it.each<[Partial<Command>, string[]]>([
    [{}, ['queued running', 'sent ahead', 'answered ahead']],
    [{ state: 'sent' }, ['queued done', 'sent done', 'answered running']],
    [
      { state: 'answered', final: true, effect: { state: 'awaited' } },
      ['queued done', 'sent done', 'answered done', 'effect running'],
    ],
    [
      { state: 'answered', final: true, effect: { state: 'missing' } },
      ['queued done', 'sent done', 'answered done', 'effect failed'],
    ],
    [{ state: 'notConnected', final: true }, ['queued done', 'sent failed', 'answered ahead']],
    [
      { state: 'timedOut', final: true, sentAt: '2026-01-01T10:00:01Z' },
      ['queued done', 'sent done', 'answered failed'],
    ],
  ])('%o goes %o', (change, expected) => {
    expect(states({ ...queued, ...change })).toEqual(expected);
  });

  it('is told with the answer, the effect and the doubts', () => {
    // When
    renderInApp(
      <Outcome
        command={{
          ...queued,
          state: 'answered',
          status: 'Accepted',
          final: true,
          effect: { state: 'observed', detail: 'Transaction 12 started' },
          warnings: ['Connector 9 was never seen'],
        }}
      />,
    );

    // Then
    expect(screen.getByText('Accepted')).toBeVisible();
    expect(screen.getByText('Transaction 12 started')).toBeVisible();
    expect(screen.getByText('Connector 9 was never seen')).toBeVisible();
  });
});
