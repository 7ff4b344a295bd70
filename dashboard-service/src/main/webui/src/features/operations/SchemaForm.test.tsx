import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '@/api/types';
import { renderInApp } from '@/test/render';
import { emptyOf, type Fields, kindOf, missing, schemaOf } from './schema';
import { SchemaForm } from './SchemaForm';

const schema: JsonSchema = {
  type: 'object',
  required: ['idTag'],
  properties: {
    connectorId: { type: 'integer' },
    idTag: { type: 'string', maxLength: 20 },
    profile: {
      type: 'object',
      required: ['periods'],
      properties: {
        periods: {
          type: 'array',
          items: { type: 'object', required: ['limit'], properties: { limit: { type: 'number' } } },
        },
      },
    },
  },
};

function Form() {
  const [value, setValue] = useState<Fields>({});
  return (
    <>
      <SchemaForm schema={schema} value={value} onChange={setValue} errors={missing(schema, value)} />
      <output>{JSON.stringify(value)}</output>
    </>
  );
}

describe('the generated form', () => {
  it('builds the request that the schema asks for', async () => {
    // Given
    const user = userEvent.setup();
    renderInApp(<Form />);

    // When
    await user.type(screen.getByRole('textbox', { name: /idTag/ }), 'TAG-1');
    await user.type(screen.getByRole('textbox', { name: /connectorId/ }), '2');
    await user.click(screen.getByRole('button', { name: 'Add profile' }));
    await user.type(screen.getByRole('textbox', { name: /limit/ }), '16.5');

    // Then
    const request: unknown = JSON.parse(screen.getByRole('status').textContent);
    expect(request).toEqual({ idTag: 'TAG-1', connectorId: 2, profile: { periods: [{ limit: 16.5 }] } });
  });

  it('leaves out what is emptied again and names what is missing', async () => {
    // Given
    const user = userEvent.setup();
    renderInApp(<Form />);

    // When
    await user.type(screen.getByRole('textbox', { name: /idTag/ }), 'X');
    await user.clear(screen.getByRole('textbox', { name: /idTag/ }));

    // Then
    expect(screen.getByRole('status')).toHaveTextContent('{}');
    expect(screen.getByText('This field is required')).toBeVisible();
  });
});

describe('the schema of an action', () => {
  it('is made of the fields where none is given', () => {
    // When
    const made = schemaOf({
      action: 'Reset',
      fields: [{ name: 'type', type: 'enum', required: true, values: ['Hard', 'Soft'] }],
    });

    // Then
    expect(made.required).toEqual(['type']);
    expect(kindOf(made.properties?.type ?? {})).toBe('choice');
  });

  it('finds missing fields inside groups and lists', () => {
    // Given
    const request = { idTag: 'TAG', profile: emptyOf(schema.properties?.profile ?? {}) };

    // When
    const errors = missing(schema, request);

    // Then
    expect(Object.keys(errors)).toEqual(['profile.periods[0].limit']);
  });
});
