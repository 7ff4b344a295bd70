import { Select } from '@mantine/core';

interface Props<T extends string> {
  label: string;
  value: T | undefined;
  choices: readonly { value: T; label: string }[];
  onChange: (value: T | undefined) => void;
  width?: number;
}

/** One choice or any, for the filter row above a list. */
export function ChoiceFilter<T extends string>({ label, value, choices, onChange, width = 170 }: Props<T>) {
  return (
    <Select
      w={{ base: 'calc(50% - 6px)', xs: width }}
      aria-label={label}
      placeholder={label}
      clearable
      data={choices.map((it) => ({ ...it }))}
      value={value ?? null}
      onChange={(chosen) => {
        onChange(choices.find((it) => it.value === chosen)?.value);
      }}
    />
  );
}
