import { Skeleton, Stack } from '@mantine/core';
import { t } from '@/texts';

export function Lines({ count = 6, height = 28 }: { count?: number; height?: number }) {
  return (
    <Stack gap="sm" role="status" aria-label={t.table.loading}>
      {Array.from({ length: count }, (_, index) => (
        <Skeleton key={index} height={height} radius="sm" />
      ))}
    </Stack>
  );
}
