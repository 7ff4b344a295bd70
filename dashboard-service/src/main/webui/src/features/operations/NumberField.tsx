import { NumberInput, type NumberInputProps } from '@mantine/core';
import { useState } from 'react';
import type { JsonSchema } from '@/api/types';

interface Props extends Pick<NumberInputProps, 'label' | 'description' | 'withAsterisk' | 'error'> {
  schema: JsonSchema;
  value: unknown;
  onChange: (value: number | undefined) => void;
}

/** Keeps what is typed as text, because "16." on the way to 16.5 is no number yet. */
export function NumberField({ schema, value, onChange, ...shown }: Props) {
  const [typed, setTyped] = useState<string | number>(typeof value === 'number' ? value : '');
  return (
    <NumberInput
      {...shown}
      value={typed}
      allowDecimal={schema.type === 'number'}
      {...(schema.minimum === undefined ? {} : { min: schema.minimum })}
      {...(schema.maximum === undefined ? {} : { max: schema.maximum })}
      onChange={(next) => {
        setTyped(next);
        onChange(next === '' || Number.isNaN(Number(next)) ? undefined : Number(next));
      }}
    />
  );
}
