import { Stack } from '@mantine/core';
import { PageHeader } from '@/ui/PageHeader';
import { t } from '@/texts';
import { Figures } from './Figures';
import { TileWall } from './TileWall';

export function OverviewPage() {
  return (
    <>
      <PageHeader title={t.overview.title} />
      <Stack gap="lg">
        <Figures />
        <TileWall />
      </Stack>
    </>
  );
}
