import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { deleteIdTag, putIdTag } from '@/api/mutations';
import type { IdTag } from '@/api/types';
import { confirmDanger } from '@/ui/confirm';
import { notifyDone, notifyProblem } from '@/ui/notify';
import { t } from '@/texts';

const texts = t.idTags;

/** Blocking and deleting, each asked before. */
export function useIdTagChanges() {
  const client = useQueryClient();
  const refresh = () => client.invalidateQueries({ queryKey: ['id-tags'] });
  const { mutate: put } = useMutation({
    mutationFn: ({ idTag, status, expiryDate, parentIdTag, maxConcurrentTransactions, note }: IdTag) =>
      putIdTag(idTag, { status, expiryDate, parentIdTag, maxConcurrentTransactions, note }),
    onSuccess: async ({ idTag }) => {
      notifyDone(texts.saved(idTag));
      await refresh();
    },
    onError: notifyProblem,
  });
  const { mutate: erase } = useMutation({
    mutationFn: deleteIdTag,
    onSuccess: async (_, idTag) => {
      notifyDone(texts.deleted(idTag));
      await refresh();
    },
    onError: notifyProblem,
  });
  const toggle = useCallback(
    (idTag: IdTag) => {
      const change = () => {
        put({ ...idTag, status: idTag.status === 'Blocked' ? 'Accepted' : 'Blocked' });
      };
      if (idTag.status === 'Blocked') change();
      else {
        const title = texts.blockConfirm(idTag.idTag);
        confirmDanger({ title, text: texts.blockText, confirm: texts.block, onConfirm: change });
      }
    },
    [put],
  );
  const remove = useCallback(
    ({ idTag }: IdTag) => {
      confirmDanger({
        title: texts.deleteConfirm(idTag),
        text: texts.deleteText,
        confirm: t.actions.delete,
        onConfirm: () => {
          erase(idTag);
        },
      });
    },
    [erase],
  );
  return { toggle, remove };
}
