import { Badge } from '@mantine/core';
import { IconAccessPoint, IconAccessPointOff } from '@tabler/icons-react';
import { useStreamState } from '@/live/context';
import { t } from '@/texts';

const looks = {
  open: { color: 'petrol', icon: IconAccessPoint, text: t.stream.live },
  connecting: { color: 'gray', icon: IconAccessPoint, text: t.stream.connecting },
  broken: { color: 'orange', icon: IconAccessPointOff, text: t.stream.broken },
} as const;

/** Whether what is seen is living. */
export function StreamIndicator() {
  const { color, icon: Icon, text } = looks[useStreamState()];
  return (
    <Badge
      color={color}
      variant="light"
      tt="none"
      size="lg"
      fw={600}
      leftSection={<Icon size={16} aria-hidden />}
      data-testid="stream-state"
    >
      {text}
    </Badge>
  );
}
