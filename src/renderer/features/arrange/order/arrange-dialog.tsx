import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { castingsOf, rehearsalReader } from '../../../../domain/schedule/index.ts';
import { addDays, type LocalDate } from '../../../../shared/time/local-time.ts';
import { orpc } from '../../../client/client.ts';
import { useRecords } from '../../../client/records.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import type { ArrangeWish } from '../open-arrange.ts';
import styles from './arrange-dialog.module.css';
import { OrderBody } from './order-body.tsx';

type Wish = Extract<ArrangeWish, { what: 'order' }>;

/** Reads the call with its items and cast, and shows it as a rehearsal to put in order. */
export function CallOrder({ wish, onClose }: { wish: Wish; onClose: () => void }) {
  const { t } = useTranslation(['arrange', 'common']);
  useFocusBack();
  const day = wish.day as LocalDate;
  // Read anew at each opening: what a cache shows first may be the order before the last act.
  const records = useQuery({
    ...orpc.schedule.records.queryOptions({ input: { from: day, to: addDays(day, 1) } }),
    refetchOnMount: 'always',
  });
  const call = records.data?.calls.find(({ id }) => id === wish.callId);
  const productionId = call?.productionId ?? null;
  const isKnown = productionId !== null;
  const input = { productionId: productionId ?? '' };
  const tree = useQuery({ ...orpc.items.tree.queryOptions({ input }), enabled: isKnown });
  const roles = useQuery({ ...orpc.people.roles.queryOptions({ input }), enabled: isKnown });
  const people = useQuery(orpc.people.list.queryOptions());
  const weights = useRecords('person');
  const isFresh = !records.isFetching && !tree.isFetching && !roles.isFetching;
  const ready =
    isFresh && records.data && call && tree.data && roles.data && people.data && weights.data
      ? {
          call,
          seq: records.data.seq,
          rehearsal: rehearsalReader(tree.data.items, castingsOf(roles.data))(call),
          names: new Map(people.data.map((person) => [person.id, person.printedName])),
          costs: new Map(weights.data.rows.map(({ id, waitCost }) => [id, waitCost])),
        }
      : undefined;
  // What was read when the dialog opened is what is put in order; a change elsewhere is refused at its end.
  const [kept, setKept] = useState<typeof ready>(undefined);
  if (ready && !kept) setKept(ready);
  const isGone =
    isFresh && records.data !== undefined && (call === undefined || productionId === null) && !kept;
  const queries = [records, tree, roles, people, weights];
  const error = queries.map((query) => query.error).find(Boolean);
  const retry = () => Promise.all(queries.map((query) => query.refetch()));
  // A dialog that opens without anything to focus is taken for a closed one, and hidden from screen readers.
  if (!kept && !isGone && !error) return null;
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface ?? ''}>
        {isGone ? (
          <DialogBody>
            <DialogTitle>{t('order.title')}</DialogTitle>
            <DialogContent>{t('order.gone')}</DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('common:close')}</Button>
            </DialogActions>
          </DialogBody>
        ) : (
          <Loaded query={{ data: kept, error, refetch: retry }}>
            {(read) => <OrderBody {...read} onClose={onClose} />}
          </Loaded>
        )}
      </DialogSurface>
    </Dialog>
  );
}
