import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Query } from '@/api/client';
import { commandQueries } from '@/api/queries';
import { Nothing } from '@/ui/Nothing';
import { PagedTable } from '@/ui/PagedTable';
import { t } from '@/texts';
import { commandColumns } from './columns';
import { CommandDrawer } from './CommandDrawer';

/** The durable history of commands, newest first. */
export function CommandTable({ filter }: { filter: Query }) {
  const query = useInfiniteQuery(commandQueries.list(filter));
  const [open, setOpen] = useState<string>();
  const columns = filter.chargePoint
    ? commandColumns.filter((it) => it.id !== 'chargePoint')
    : commandColumns;
  return (
    <>
      <PagedTable
        label={t.commands.title}
        query={query}
        columns={columns}
        rowId={(it) => it.commandId}
        onOpen={(it) => {
          setOpen(it.commandId);
        }}
        empty={<Nothing title={t.commands.empty.title} text={t.commands.empty.text} />}
      />
      <CommandDrawer
        commandId={open}
        onClose={() => {
          setOpen(undefined);
        }}
      />
    </>
  );
}
