import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { fakeApi, problem } from '@/test/fakeApi';
import { renderInApp } from '@/test/render';
import { RegisterDialog } from './RegisterDialog';

describe('registering a charge point', () => {
  it('shows the generated password once', async () => {
    // Given
    const user = userEvent.setup();
    const closed = vi.fn();
    const calls = fakeApi({
      'GET /charge-points': { items: [] },
      'PUT /charge-points/CP%2F1': { id: 'CP/1', state: 'accepted', securityProfile: 1, password: 'ab12' },
    });
    renderInApp(<RegisterDialog onClose={closed} />);

    // When
    await user.type(screen.getByRole('textbox', { name: /Charge point id/ }), 'CP/1');
    await user.click(screen.getByRole('button', { name: 'Register' }));

    // Then
    expect(await screen.findByDisplayValue('ab12')).toBeVisible();
    expect(calls.at(-1)?.body).toEqual({ securityProfile: 1, state: 'accepted' });
    await user.click(screen.getByRole('button', { name: 'I have copied it' }));
    expect(closed).toHaveBeenCalledOnce();
  });

  it('does not overwrite one that exists', async () => {
    // Given
    const user = userEvent.setup();
    const calls = fakeApi({ 'GET /charge-points': { items: [{ id: 'CP-1' }] } });
    renderInApp(<RegisterDialog onClose={vi.fn()} />);

    // When
    await user.type(screen.getByRole('textbox', { name: /Charge point id/ }), 'CP-1');
    await user.click(screen.getByRole('button', { name: 'Register' }));

    // Then
    expect(await screen.findByRole('alert')).toHaveTextContent('registered already');
    expect(calls.map((it) => it.method)).toEqual(['GET']);
  });

  it('marks the field that the service refused', async () => {
    // Given
    const user = userEvent.setup();
    const violations = [{ field: 'id', message: 'must not hold a colon' }];
    fakeApi({
      'GET /charge-points': { items: [] },
      'PUT /charge-points/A%3AB': () => problem(400, 'Not valid', { violations }),
    });
    renderInApp(<RegisterDialog onClose={vi.fn()} />);

    // When
    await user.type(screen.getByRole('textbox', { name: /Charge point id/ }), 'A:B');
    await user.click(screen.getByRole('button', { name: 'Register' }));

    // Then
    expect(await screen.findByRole('alert')).toHaveTextContent('Correct the marked fields');
    expect(screen.getByRole('textbox', { name: /Charge point id/ })).toBeInvalid();
  });
});
