import { Button, Menu } from '@mantine/core';
import {
  IconBan,
  IconCheck,
  IconChevronDown,
  IconPower,
  IconRotate,
  IconTerminal2,
} from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { confirmDanger } from '@/ui/confirm';
import { t } from '@/texts';
import { useCommand } from './useCommand';

/** What one does with a whole charge point. */
export function ChargePointActions({ chargePointId }: { chargePointId: string }) {
  const command = useCommand();
  const quick = t.commands.quick;
  const send = (action: string, request: unknown) => {
    command.mutate({ chargePointId, action, request });
  };
  const ask = (kind: 'softReset' | 'hardReset' | 'inoperative', action: string, request: unknown) => {
    const { title, text } = t.commands.confirm[kind];
    const onConfirm = () => {
      send(action, request);
    };
    confirmDanger({ title: title(chargePointId), text, confirm: quick[kind], onConfirm });
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button rightSection={<IconChevronDown size={16} aria-hidden />} loading={command.isPending}>
          {quick.label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconRotate size={16} aria-hidden />}
          onClick={() => {
            ask('softReset', 'Reset', { type: 'Soft' });
          }}
        >
          {quick.softReset}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPower size={16} aria-hidden />}
          color="red"
          onClick={() => {
            ask('hardReset', 'Reset', { type: 'Hard' });
          }}
        >
          {quick.hardReset}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconBan size={16} aria-hidden />}
          onClick={() => {
            ask('inoperative', 'ChangeAvailability', { connectorId: 0, type: 'Inoperative' });
          }}
        >
          {quick.inoperative}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconCheck size={16} aria-hidden />}
          onClick={() => {
            send('ChangeAvailability', { connectorId: 0, type: 'Operative' });
          }}
        >
          {quick.operative}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconTerminal2 size={16} aria-hidden />}
          renderRoot={(props) => (
            <Link to="/operations" search={{ chargePoints: [chargePointId] }} {...props} />
          )}
        >
          {t.commands.openOperations}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
