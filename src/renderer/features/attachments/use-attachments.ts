import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/limits.ts';
import { client, orpc } from '../../client/client.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { useToasts } from '../../ui/toasts.tsx';

/** What files hang on: an item or a milestone of a production. */
export type Owner = { productionId: string; itemId: string | null; milestoneId: string | null };

/** The files of an owner, and what is done with them. A refusal is told in a toast. */
export function useAttachments({ productionId, itemId, milestoneId }: Owner) {
  const { t } = useTranslation('attachments');
  const toasts = useToasts();
  const [sending, setSending] = useState<string | null>(null);
  const { data } = useQuery(orpc.records.attachment.list.queryOptions({ input: { productionId } }));
  const files = useMemo(
    () => data?.rows.filter((row) => row.itemId === itemId && row.milestoneId === milestoneId) ?? [],
    [data, itemId, milestoneId],
  );
  const attempt = useCallback(
    async (act: () => Promise<{ seq: number }>): Promise<boolean> => {
      try {
        await ownWrites.send(act);
        return true;
      } catch (error) {
        toasts.refuse(error);
        return false;
      }
    },
    [toasts],
  );
  /** One act a file: each is large, and each can be taken back by itself. */
  const add = useCallback(
    async (chosen: readonly File[]) => {
      for (const file of chosen) {
        if (file.size > limits.attachmentBytes) {
          toasts.say(t('tooLarge', { name: file.name }));
          continue;
        }
        setSending(file.name);
        await attempt(() => client.attachments.add({ productionId, itemId, milestoneId, file }));
      }
      setSending(null);
    },
    [attempt, productionId, itemId, milestoneId, t, toasts],
  );
  const rename = (id: string, name: string, seq: number) =>
    attempt(() => client.records.attachment.write({ update: [{ id, fields: { name } }], baseSeq: seq }));
  const remove = (id: string) => attempt(() => client.records.attachment.write({ remove: [id] }));
  const read = useCallback(
    async (id: string): Promise<File | null> => {
      try {
        return (await client.attachments.read({ id })).file;
      } catch (error) {
        toasts.refuse(error);
        return null;
      }
    },
    [toasts],
  );
  return { files, seq: data?.seq ?? 0, sending, add, rename, remove, read };
}
