import { Anchor, Card, Group, Progress, Stack, Text } from '@mantine/core';
import { IconTerminal2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { commandQueries } from '@/api/queries';
import type { CommandBatch } from '@/api/types';
import { Outcome } from '@/features/commands/CommandOutcome';
import { Loaded } from '@/ui/Loaded';
import { Nothing } from '@/ui/Nothing';
import { Section } from '@/ui/Section';
import { t } from '@/texts';

const texts = t.commands.batch;

/** What became of it on each charge point, live and durable: the address of the page keeps it. */
export function BatchOutcome({ batchId }: { batchId: string | undefined }) {
  const query = useQuery({ ...commandQueries.batch(batchId ?? ''), enabled: batchId !== undefined });
  if (batchId === undefined) {
    return (
      <Section>
        <Nothing
          title={texts.emptyTitle}
          text={texts.empty}
          icon={<IconTerminal2 stroke={1.4} aria-hidden />}
        />
      </Section>
    );
  }
  return <Loaded query={query}>{(batch) => <Content batch={batch} />}</Loaded>;
}

function Content({ batch: { action, items } }: { batch: CommandBatch }) {
  const done = items.filter((it) => it.final).length;
  const share = items.length === 0 ? 100 : (done / items.length) * 100;
  return (
    <Section title={texts.title(action)}>
      <Stack>
        <div>
          <Group justify="space-between" mb={4}>
            <Text size="sm" role="status">
              {texts.progress(done, items.length)}
            </Text>
          </Group>
          <Progress value={share} aria-label={texts.progress(done, items.length)} />
        </div>
        {items.map((command) => (
          <Card
            key={command.commandId}
            withBorder
            padding="sm"
            data-testid={`outcome-${command.chargePointId}`}
          >
            <Anchor
              fw={600}
              size="sm"
              renderRoot={(props) => (
                <Link
                  to="/charge-points/$id"
                  params={{ id: command.chargePointId }}
                  search={{ tab: 'commands' }}
                  {...props}
                />
              )}
            >
              {command.chargePointId}
            </Anchor>
            <Outcome command={command} />
          </Card>
        ))}
      </Stack>
    </Section>
  );
}
