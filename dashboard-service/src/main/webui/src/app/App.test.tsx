import { createMemoryHistory, createRouter, RouterProvider } from '@tanstack/react-router';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { StreamStateContext } from '@/live/context';
import type { StreamState } from '@/live/stream';
import { type Call, fakeApi, problem } from '@/test/fakeApi';
import { renderInApp } from '@/test/render';
import { routeTree } from './router';

const station = { id: 'CP-1', state: 'accepted', securityProfile: 1, connection: { connected: true } };

const answers = {
  'GET /statistics/charge-points': { total: 4, connected: 3, faulted: 1 },
  'GET /statistics/transactions': { active: 1, startedToday: 2, energyTodayWh: 5000, powerNowW: 11_000 },
  'GET /connectors': {
    items: [
      { chargePointId: 'CP-1', connectorId: 1, status: 'Charging', connected: true },
      { chargePointId: 'CP-2', connectorId: 1, status: 'Available', connected: false },
    ],
  },
  'GET /transactions': { items: [] },
  'GET /unknown-charge-points': { items: [] },
  'GET /charge-points': ({ query }: Call) => ({ items: query.get('search') === 'none' ? [] : [station] }),
};

function open(path: string, state: StreamState = 'open') {
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: [path] }) });
  renderInApp(
    <StreamStateContext value={state}>
      <RouterProvider router={router} />
    </StreamStateContext>,
  );
  return router;
}

describe('the application', () => {
  beforeEach(() => {
    vi.stubGlobal('scrollTo', () => undefined);
    fakeApi(answers);
  });

  it('counts what is there on the overview', async () => {
    // When
    open('/');

    // Then
    expect(await screen.findByText('3 of 4')).toBeVisible();
    expect(await screen.findByText('11.0 kW')).toBeVisible();
    expect(await screen.findByRole('checkbox', { name: /Offline/ })).not.toBeChecked();
  });

  it('keeps the filter of the tiles in the address', async () => {
    // Given
    const user = userEvent.setup();
    const router = open('/');

    // When
    await user.click(await screen.findByRole('checkbox', { name: /Offline/ }));

    // Then
    expect(await screen.findByText('1 of 2')).toBeVisible();
    expect(router.state.location.search).toEqual({ state: 'Offline' });
  });

  it('leads from the navigation to the charge points', async () => {
    // Given
    const user = userEvent.setup();
    open('/');

    // When
    await user.click(await screen.findByRole('link', { name: 'Charge points' }));

    // Then
    expect(await screen.findByRole('heading', { name: 'Charge points' })).toBeVisible();
    expect(await screen.findByText('1 row')).toBeVisible();
  });

  it('says what to do when no charge point fits the filters of the address', async () => {
    // When
    open('/charge-points?q=none');

    // Then
    expect(await screen.findByText('No charge point fits')).toBeVisible();
    expect(screen.getByText('Clear filters')).toBeVisible();
  });

  it('shows what happened and the next step when a service is away', async () => {
    // Given
    fakeApi({ 'GET /id-tags': () => problem(503, 'transaction-service is away') });

    // When
    open('/id-tags');

    // Then
    expect(await screen.findByRole('alert')).toHaveTextContent('transaction-service is away');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
  });

  it('warns while the live stream is broken', async () => {
    // When
    open('/', 'broken');

    // Then
    expect(await screen.findByText(/live connection broke/)).toBeVisible();
    expect(screen.getByTestId('stream-state')).toHaveTextContent('Reconnecting');
  });

  it('offers a way back from a page that is not there', async () => {
    // When
    open('/nowhere');

    // Then
    expect(await screen.findByRole('link', { name: 'To the overview' })).toBeVisible();
  });
});
