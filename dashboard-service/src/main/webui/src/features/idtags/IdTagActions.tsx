import { ActionIcon, Menu } from '@mantine/core';
import { IconBan, IconCheck, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import type { IdTag } from '@/api/types';
import { t } from '@/texts';

const texts = t.idTags;

export interface IdTagActionsProps {
  edit: (idTag: IdTag) => void;
  toggle: (idTag: IdTag) => void;
  remove: (idTag: IdTag) => void;
}

/** The menu at the end of a row. */
export function IdTagActions({ idTag, edit, toggle, remove }: IdTagActionsProps & { idTag: IdTag }) {
  const blocked = idTag.status === 'Blocked';
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={`${t.actions.more}: ${idTag.idTag}`}>
          <IconDots size={18} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={16} aria-hidden />}
          onClick={() => {
            edit(idTag);
          }}
        >
          {t.actions.edit}
        </Menu.Item>
        <Menu.Item
          leftSection={blocked ? <IconCheck size={16} aria-hidden /> : <IconBan size={16} aria-hidden />}
          onClick={() => {
            toggle(idTag);
          }}
        >
          {blocked ? texts.unblock : texts.block}
        </Menu.Item>
        <Menu.Item
          color="red"
          leftSection={<IconTrash size={16} aria-hidden />}
          onClick={() => {
            remove(idTag);
          }}
        >
          {t.actions.delete}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
