import { Badge, Button, Group, Stack } from '@mantine/core';
import { IconEar, IconPlayerPause, IconPlayerPlay } from '@tabler/icons-react';
import { useState } from 'react';
import type { Message } from '@/api/types';
import { useFrames } from '@/live/useFrames';
import { DataTable } from '@/ui/DataTable';
import { Nothing } from '@/ui/Nothing';
import { t } from '@/texts';
import { messageColumns } from './columns';
import { MessageDrawer } from './MessageDrawer';

const texts = t.messages;
const columns = messageColumns.filter((it) => it.id !== 'chargePoint');

/** The conversation as it goes on; while paused what comes is kept, not lost. */
export function LiveTail({ chargePoint }: { chargePoint: string }) {
  const [paused, setPaused] = useState(false);
  const { messages, held } = useFrames(chargePoint, paused);
  const [open, setOpen] = useState<Message>();
  const Icon = paused ? IconPlayerPlay : IconPlayerPause;
  return (
    <Stack>
      <Group>
        <Button
          variant="default"
          leftSection={<Icon size={16} aria-hidden />}
          onClick={() => {
            setPaused(!paused);
          }}
        >
          {paused ? texts.resume : texts.pause}
        </Button>
        {held > 0 && (
          <Badge variant="light" tt="none" size="lg" role="status">
            {texts.held(held)}
          </Badge>
        )}
      </Group>
      {messages.length === 0 ? (
        <Nothing {...texts.liveEmpty} icon={<IconEar stroke={1.4} aria-hidden />} />
      ) : (
        <DataTable
          label={texts.live}
          columns={columns}
          rows={messages}
          rowId={(it) => it.id}
          onOpen={setOpen}
        />
      )}
      <MessageDrawer
        message={open}
        onClose={() => {
          setOpen(undefined);
        }}
      />
    </Stack>
  );
}
