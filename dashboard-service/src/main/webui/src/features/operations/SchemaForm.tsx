import { Stack } from '@mantine/core';
import type { JsonSchema } from '@/api/types';
import { SchemaField } from './SchemaField';
import { asFields, type Fields, join } from './schema';

export interface SchemaFormProps {
  schema: JsonSchema;
  value: unknown;
  onChange: (value: Fields) => void;
  errors: Record<string, string>;
  path?: string;
}

/** Inputs for whatever a schema asks: no action has a form of its own. */
export function SchemaForm({ schema, value, onChange, errors, path = '' }: SchemaFormProps) {
  const fields = asFields(value);
  return (
    <Stack gap="sm">
      {Object.entries(schema.properties ?? {}).map(([name, property]) => (
        <SchemaField
          key={name}
          name={name}
          path={join(path, name)}
          schema={property}
          required={schema.required?.includes(name) ?? false}
          value={fields[name]}
          errors={errors}
          onChange={(next) => {
            const given = Object.entries({ ...fields, [name]: next }).filter(([, it]) => it !== undefined);
            onChange(Object.fromEntries(given));
          }}
        />
      ))}
    </Stack>
  );
}
