import { Text } from '@mantine/core';
import { clockTime, fullTime, shortTime } from '@/format/time';

/** To the millisecond: on the wire the order matters. */
export function WireTime({ value }: { value: string | null | undefined }) {
  const today = value && new Date(value).toDateString() === new Date().toDateString();
  return (
    <Text
      component="time"
      size="sm"
      dateTime={value ?? ''}
      title={fullTime(value)}
      ff="monospace"
      style={{ whiteSpace: 'nowrap' }}
      fz={13}
    >
      {today ? clockTime(value) : shortTime(value)}
    </Text>
  );
}
