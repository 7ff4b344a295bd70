import { ActionIcon, Button, Group, Menu } from '@mantine/core';
import { IconBan, IconCheck, IconDots, IconLockOpen, IconPlayerPlay, IconRefresh } from '@tabler/icons-react';
import { useState } from 'react';
import type { ConnectorStatus } from '@/api/types';
import { confirmDanger } from '@/ui/confirm';
import { t } from '@/texts';
import { StartDialog } from './StartDialog';
import { StopButton } from './StopButton';
import { useCommand } from './useCommand';

interface Props {
  chargePointId: string;
  connectorId: number;
  status: ConnectorStatus;
  transactionId?: number | undefined;
}

/** What one does with a connector: start or stop at hand, the rest in a menu. */
export function ConnectorActions({ chargePointId, connectorId, status, transactionId }: Props) {
  const [starting, setStarting] = useState(false);
  const command = useCommand();
  const quick = t.commands.quick;
  const place = `${chargePointId}, ${quick.connector(connectorId)}`;
  const send = (action: string, request: unknown) => {
    command.mutate({ chargePointId, action, request });
  };
  const ask = (
    question: { title: (place: string) => string; text: string },
    confirm: string,
    run: () => void,
  ) => {
    confirmDanger({ title: question.title(place), text: question.text, confirm, onConfirm: run });
  };
  return (
    <Group gap="xs" wrap="nowrap">
      {transactionId !== undefined ? (
        <StopButton chargePointId={chargePointId} transactionId={transactionId} size="xs" />
      ) : (
        <Button
          size="xs"
          variant="light"
          leftSection={<IconPlayerPlay size={16} aria-hidden />}
          onClick={() => {
            setStarting(true);
          }}
        >
          {quick.start}
        </Button>
      )}
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="default"
            size={30}
            aria-label={`${t.actions.more}: ${quick.connector(connectorId)}`}
          >
            <IconDots size={16} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconLockOpen size={16} aria-hidden />}
            onClick={() => {
              ask(t.commands.confirm.unlock, quick.unlock, () => {
                send('UnlockConnector', { connectorId });
              });
            }}
          >
            {quick.unlock}
          </Menu.Item>
          {status === 'Unavailable' ? (
            <Menu.Item
              leftSection={<IconCheck size={16} aria-hidden />}
              onClick={() => {
                send('ChangeAvailability', { connectorId, type: 'Operative' });
              }}
            >
              {quick.operative}
            </Menu.Item>
          ) : (
            <Menu.Item
              leftSection={<IconBan size={16} aria-hidden />}
              onClick={() => {
                ask(t.commands.confirm.inoperative, quick.inoperative, () => {
                  send('ChangeAvailability', { connectorId, type: 'Inoperative' });
                });
              }}
            >
              {quick.inoperative}
            </Menu.Item>
          )}
          <Menu.Item
            leftSection={<IconRefresh size={16} aria-hidden />}
            onClick={() => {
              send('TriggerMessage', { requestedMessage: 'StatusNotification', connectorId });
            }}
          >
            {quick.refreshStatus}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {starting && (
        <StartDialog
          chargePointId={chargePointId}
          connectorId={connectorId}
          onClose={() => {
            setStarting(false);
          }}
        />
      )}
    </Group>
  );
}
