import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { datesAfterPremiere } from '../../../domain/milestones/index.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import { dateOf, type LocalDateTime } from '../../../shared/time/local-time.ts';
import { client, orpc } from '../../client/client.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { useToasts } from '../../ui/toasts.tsx';

/**
 * After a premiere was moved: offers, in a toast, to move the milestones along that still stand where the template put
 * them. Days that were set by hand stay, and nothing moves unless it is asked for.
 */
export function useFollowPremiere() {
  const { t } = useTranslation('milestones');
  const queries = useQueryClient();
  const toasts = useToasts();
  return useCallback(
    async (productionId: string, from: LocalDateTime | null, to: LocalDateTime | null | undefined) => {
      const [before, now] = [from && dateOf(from), to ? dateOf(to) : null];
      if (now === null || now === before) return;
      const [milestones, steps] = await Promise.all([
        queries.fetchQuery(orpc.records.milestone.list.queryOptions({ input: { productionId } })),
        queries.fetchQuery(orpc.records.milestoneTemplate.list.queryOptions({ input: {} })),
      ]);
      const moves = datesAfterPremiere(milestones.rows, steps.rows, before, now);
      if (moves.length === 0) return;
      const follow = async () => {
        const update = moves.map(({ id, dueDate }) => ({ id, fields: { dueDate } }));
        try {
          await ownWrites.send(() => client.records.milestone.write({ update, baseSeq: milestones.seq }));
          toasts.say(t('followed', { count: moves.length }), 'act');
        } catch (error) {
          toasts.refuse(error);
        }
      };
      const words = { count: moves.length, date: formatDate(now) };
      toasts.offer({
        text: before === null ? t('offerNew', words) : t('offer', words),
        actionLabel: before === null ? t('followNew') : t('follow'),
        onAction: () => void follow(),
      });
    },
    [queries, t, toasts],
  );
}
