import { Badge, Group, Text } from '@mantine/core';
import {
  IconArrowBackUp,
  IconBan,
  IconCheck,
  IconClock,
  IconHourglass,
  IconLock,
  IconPlugConnected,
  IconPlugConnectedX,
  IconSend,
  IconX,
  type TablerIcon,
} from '@tabler/icons-react';
import type {
  CommandState,
  Connection,
  IdTagStatus,
  MessageOutcome,
  OnboardingState,
  Transaction,
} from '@/api/types';
import { Since } from '@/ui/Time';
import { t } from '@/texts';
import { connectorLooks, type ConnectorState, type Look } from './connector';

function StateBadge({ color, icon: Icon, label }: Look & { label: string }) {
  return (
    <Badge
      color={color}
      variant="light"
      tt="none"
      fw={600}
      radius="sm"
      leftSection={<Icon size={14} aria-hidden />}
      style={{ flexShrink: 0, minWidth: 'max-content', verticalAlign: 'middle' }}
    >
      {label}
    </Badge>
  );
}

export function ConnectorBadge({ state }: { state: ConnectorState }) {
  return <StateBadge {...connectorLooks[state]} label={t.chargePoints.connectorStates[state]} />;
}

export function ConnectionText({ connection }: { connection: Connection | null | undefined }) {
  const connected = connection?.connected ?? false;
  const Icon: TablerIcon = connected ? IconPlugConnected : IconPlugConnectedX;
  const look = connected ? t.chargePoints.connected : t.chargePoints.disconnected;
  return (
    <Group gap={6} wrap="nowrap" c={connected ? 'var(--mantine-color-petrol-text)' : 'dimmed'}>
      <Icon size={18} aria-hidden style={{ flexShrink: 0 }} />
      <Text size="sm" component="span" inherit style={{ whiteSpace: 'nowrap' }}>
        {look}
        {connection?.since && (
          <Text size="xs" c="dimmed" component="span" ml={6}>
            <Since value={connection.since} />
          </Text>
        )}
      </Text>
    </Group>
  );
}

const onboardingLooks: Record<OnboardingState, Look> = {
  accepted: { color: 'petrol', icon: IconCheck },
  pending: { color: 'yellow', icon: IconHourglass },
  rejected: { color: 'red', icon: IconX },
  disabled: { color: 'gray', icon: IconBan },
};

export function OnboardingBadge({ state }: { state: OnboardingState }) {
  return <StateBadge {...onboardingLooks[state]} label={t.chargePoints.states[state]} />;
}

const transactionLooks: Record<Transaction['state'], Look> = {
  active: { color: 'green', icon: connectorLooks.Charging.icon },
  stopped: { color: 'gray', icon: IconCheck },
  closed: { color: 'orange', icon: IconLock },
};

export function TransactionBadge({ state }: { state: Transaction['state'] }) {
  return <StateBadge {...transactionLooks[state]} label={t.transactions.states[state]} />;
}

const commandLooks: Record<CommandState, Look> = {
  queued: { color: 'gray', icon: IconClock },
  sent: { color: 'blue', icon: IconSend },
  answered: { color: 'petrol', icon: IconCheck },
  refused: { color: 'red', icon: IconX },
  notConnected: { color: 'orange', icon: IconPlugConnectedX },
  timedOut: { color: 'orange', icon: IconHourglass },
  expired: { color: 'orange', icon: IconHourglass },
  undeliverable: { color: 'red', icon: IconArrowBackUp },
};

const goodAnswers = new Set(['Accepted', 'Unlocked', 'Scheduled', 'RebootRequired']);

/** The state of a command; when answered, the charge point's own word. */
export function CommandBadge({ state, status }: { state: CommandState; status?: string | null | undefined }) {
  if (state === 'answered' && status) {
    const good = goodAnswers.has(status);
    const color = status === 'RebootRequired' || status === 'Scheduled' ? 'yellow' : good ? 'petrol' : 'red';
    return <StateBadge color={color} icon={good ? IconCheck : IconX} label={status} />;
  }
  return <StateBadge {...commandLooks[state]} label={t.commands.states[state]} />;
}

const outcomeLooks: Record<MessageOutcome, Look> = {
  answered: { color: 'petrol', icon: IconCheck },
  error: { color: 'red', icon: IconX },
  unanswered: { color: 'orange', icon: IconHourglass },
  malformed: { color: 'red', icon: IconBan },
  pending: { color: 'gray', icon: IconClock },
};

export function OutcomeBadge({
  outcome,
  errorCode,
}: {
  outcome: MessageOutcome;
  errorCode?: string | null | undefined;
}) {
  return <StateBadge {...outcomeLooks[outcome]} label={errorCode ?? t.messages.outcomes[outcome]} />;
}

const idTagLooks: Record<IdTagStatus, Look> = {
  Accepted: { color: 'petrol', icon: IconCheck },
  Blocked: { color: 'red', icon: IconBan },
  Invalid: { color: 'gray', icon: IconX },
  Expired: { color: 'orange', icon: IconHourglass },
};

export function IdTagBadge({ status }: { status: IdTagStatus }) {
  return <StateBadge {...idTagLooks[status]} label={t.idTags.statuses[status]} />;
}
