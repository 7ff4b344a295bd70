import { Alert, Drawer, Group, Stack, Text, Title } from '@mantine/core';
import type { Message } from '@/api/types';
import { latency } from '@/format/units';
import { OutcomeBadge } from '@/status/badges';
import { Facts } from '@/ui/Facts';
import { JsonView } from '@/ui/JsonView';
import { Time } from '@/ui/Time';
import { t } from '@/texts';

const texts = t.messages;

/** One call with its answer, as JSON. */
export function MessageDrawer({ message, onClose }: { message: Message | undefined; onClose: () => void }) {
  return (
    <Drawer
      opened={message !== undefined}
      onClose={onClose}
      position="right"
      size="lg"
      title={message?.action ?? texts.unknownAction}
      closeButtonProps={{ 'aria-label': t.actions.close }}
    >
      {message && <Content message={message} />}
    </Drawer>
  );
}

function Content({ message: it }: { message: Message }) {
  return (
    <Stack>
      <Group>
        <Text size="sm">
          {texts.directions[it.direction]} · {it.chargePointId}
        </Text>
        <OutcomeBadge outcome={it.outcome} errorCode={it.errorCode} />
      </Group>
      {it.errorDescription && (
        <Alert color="red" title={it.errorCode ?? texts.facts.error}>
          {it.errorDescription}
        </Alert>
      )}
      <Half title={texts.call} value={it.call} />
      <Half title={texts.answer} value={it.answer} />
      <Facts
        facts={[
          [texts.facts.called, <Time key="called" value={it.calledAt} />],
          [texts.facts.answered, <Time key="answered" value={it.answeredAt} />],
          [texts.facts.latency, latency(it.latencyMs)],
          [texts.facts.messageId, it.messageId],
          [texts.facts.session, it.sessionId],
          [texts.facts.gateway, it.gateway],
        ]}
      />
    </Stack>
  );
}

function Half({ title, value }: { title: string; value: unknown }) {
  return (
    <Stack gap={4}>
      <Title order={3} size="h6">
        {title}
      </Title>
      {value == null ? (
        <Text size="sm" c="dimmed">
          {texts.noAnswer}
        </Text>
      ) : (
        <JsonView value={value} label={title} />
      )}
    </Stack>
  );
}
