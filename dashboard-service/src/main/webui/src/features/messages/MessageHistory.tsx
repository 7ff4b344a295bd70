import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Query } from '@/api/client';
import { messageQueries } from '@/api/queries';
import type { Message } from '@/api/types';
import { Nothing } from '@/ui/Nothing';
import { PagedTable } from '@/ui/PagedTable';
import { t } from '@/texts';
import { messageColumns } from './columns';
import { MessageDrawer } from './MessageDrawer';

interface Props {
  filter: Query;
  filtered: boolean;
  oneChargePoint?: boolean;
  clear?: ReactNode;
}

/** The past conversation, searched by the server. */
export function MessageHistory({ filter, filtered, oneChargePoint = false, clear }: Props) {
  const query = useInfiniteQuery(messageQueries.list(filter));
  const [open, setOpen] = useState<Message>();
  return (
    <>
      <PagedTable
        label={t.messages.title}
        query={query}
        columns={oneChargePoint ? messageColumns.filter((it) => it.id !== 'chargePoint') : messageColumns}
        rowId={(it) => it.id}
        onOpen={setOpen}
        empty={
          <Nothing {...(filtered ? t.messages.nothingFound : t.messages.empty)}>{filtered && clear}</Nothing>
        }
      />
      <MessageDrawer
        message={open}
        onClose={() => {
          setOpen(undefined);
        }}
      />
    </>
  );
}
