import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { t } from '@/texts';

interface Props {
  label: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  width?: number;
}

const pause = 300;

/** A text filter that reaches the URL when one pauses typing. */
export function SearchInput({ label, value = '', onChange, width = 240 }: Props) {
  const [text, setText] = useState(value);
  const [outside, setOutside] = useState(value);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  if (value !== outside) {
    setOutside(value);
    if (value !== text.trim()) setText(value);
  }
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  const change = (next: string, wait: number) => {
    setText(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      onChange(next.trim() === '' ? undefined : next.trim());
    }, wait);
  };
  return (
    <TextInput
      w={{ base: 'calc(50% - 6px)', xs: width }}
      aria-label={label}
      placeholder={label}
      value={text}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={
        text !== '' && (
          <CloseButton
            size="sm"
            aria-label={t.actions.clearFilters}
            onClick={() => {
              change('', 0);
            }}
          />
        )
      }
      onChange={(event) => {
        change(event.currentTarget.value, pause);
      }}
    />
  );
}
