import { Text } from '@mantine/core';
import { duration, fullTime, secondsSince, shortTime } from '@/format/time';
import { useNow } from '@/format/useNow';
import { t } from '@/texts';

/** A time in the viewer's zone; the full date and the zone stand in its title. */
export function Time({ value }: { value: string | null | undefined }) {
  return (
    <Text
      component="time"
      inherit
      dateTime={value ?? ''}
      title={fullTime(value)}
      style={{ whiteSpace: 'nowrap' }}
    >
      {shortTime(value)}
    </Text>
  );
}

/** How long ago, counting on. */
export function Since({ value, ago = false }: { value: string | null | undefined; ago?: boolean }) {
  const now = useNow();
  const text = duration(secondsSince(value, now));
  return (
    <Text
      component="time"
      inherit
      dateTime={value ?? ''}
      title={fullTime(value)}
      style={{ whiteSpace: 'nowrap' }}
    >
      {ago && value ? t.time.ago(text) : text}
    </Text>
  );
}
