import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ArrangeInput,
  type CallRehearsal,
  callTimesOf,
  presencesOf,
  rehearsalReader,
} from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { limits } from '../../../../shared/limits.ts';
import { addDays, type LocalDate } from '../../../../shared/time/local-time.ts';
import { client, orpc } from '../../../client/client.ts';
import { useRecords } from '../../../client/records.ts';
import { ErrorLine } from '../../../ui/error-line.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { useFocusBack } from '../../../ui/use-focus-back.ts';
import { NumberField } from '../number-field.tsx';
import type { ArrangeWish } from '../open-arrange.ts';
import { useAct } from '../use-act.ts';
import styles from './arrange-dialog.module.css';
import { PresenceBars } from './presence-bars.tsx';
import { useArrangement } from './use-arrangement.ts';

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
          rehearsal: rehearsalReader(tree.data.items, roles.data)(call),
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

/** Calls that run through what is rehearsed, as it stands in the running order. */
const inOrder: ReadonlySet<string> = new Set([
  'run-through',
  'preview-review',
  'council-review',
  'dress-rehearsal',
  'performance',
]);

type BodyProps = {
  call: CallRecord;
  seq: number;
  rehearsal: CallRehearsal;
  names: ReadonlyMap<string, string>;
  costs: ReadonlyMap<string, number>;
  onClose: () => void;
};

function OrderBody({ call, seq, rehearsal, names, costs, onClose }: BodyProps) {
  const { t } = useTranslation(['arrange', 'common']);
  const [minutes, setMinutes] = useState<ReadonlyMap<string, number>>(new Map());
  const [ownCosts, setOwnCosts] = useState<ReadonlyMap<string, number>>(new Map());
  const [withTimes, setWithTimes] = useState(true);
  const input = useMemo(
    (): ArrangeInput => ({
      items: rehearsal.items.map(({ id, minutes: usual }) => ({ id, minutes: minutes.get(id) ?? usual })),
      people: rehearsal.people.map(({ id, items }) => ({
        id,
        items,
        cost: ownCosts.get(id) ?? costs.get(id) ?? 1,
      })),
    }),
    [rehearsal, minutes, ownCosts, costs],
  );
  const run = useArrangement(input);
  const act = useAct<{ seq: number; ids: string[] }>();
  const given = rehearsal.items.map(({ id }) => id);
  const order = run.order ?? given;
  const before = presencesOf(input, given);
  const proposed = presencesOf(input, order);
  const isSame = order.join() === given.join();
  const over = before.minutes - call.durationMinutes;
  const nameOf = (id: string) => names.get(id) ?? '…';
  const titles = new Map(rehearsal.items.map(({ id, title }) => [id, title]));
  const titleOf = (id: string) => titles.get(id) ?? '…';
  const isWorking = run.state === 'working';
  const canAccept = !act.isPending && over <= 0 && run.order !== null && !isWorking && (withTimes || !isSame);
  const accept = async () => {
    if (!canAccept) return;
    const times = withTimes ? callTimesOf(proposed.people, call.durationMinutes) : [];
    const done = await act.send(
      () =>
        client.schedule.write({
          update: [
            {
              id: call.id,
              fields: { itemIds: [...order] },
              ...(withTimes ? { people: { times } } : {}),
            },
          ],
          baseSeq: seq,
        }),
      t('order.accepted', { count: Math.round(before.waiting - proposed.waiting) }),
    );
    if (done) onClose();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void accept();
      }}
    >
      <DialogBody className={styles.body ?? ''}>
        <DialogTitle>{t('order.title')}</DialogTitle>
        <DialogContent className={styles.content ?? ''}>
          <div className={styles.side}>
            <h3>{t('order.items')}</h3>
            <ul className={styles.fields}>
              {rehearsal.items.map(({ id, title }, at) => (
                <li key={id}>
                  <span title={title}>{title}</span>
                  <NumberField
                    label={t('order.minutesOf', { title })}
                    value={input.items[at]?.minutes ?? 1}
                    least={1}
                    most={limits.callMinutes}
                    unit={t('order.minuteUnit')}
                    onChange={(value) => setMinutes(new Map(minutes).set(id, value))}
                  />
                </li>
              ))}
            </ul>
            <p className={over > 0 ? styles.wrong : styles.quiet} role={over > 0 ? 'alert' : undefined}>
              {over > 0
                ? t('order.tooLong', { count: over })
                : t('order.sum', { sum: before.minutes, call: call.durationMinutes })}
            </p>
            {inOrder.has(call.kind) && <p className={styles.quiet}>{t('order.inOrder')}</p>}
            <details>
              <summary>{t('order.weights')}</summary>
              <p className={styles.quiet}>{t('order.weightsHint')}</p>
              <ul className={styles.fields}>
                {input.people.map(({ id, cost }) => (
                  <li key={id}>
                    <span>{nameOf(id)}</span>
                    <NumberField
                      label={t('order.weightOf', { name: nameOf(id) })}
                      value={cost}
                      least={0}
                      most={1000}
                      onChange={(value) => setOwnCosts(new Map(ownCosts).set(id, value))}
                    />
                  </li>
                ))}
              </ul>
            </details>
            {rehearsal.wholeCall.length > 0 && (
              <p className={styles.quiet}>
                {t('order.wholeCall', { names: rehearsal.wholeCall.map(nameOf).join(', ') })}
              </p>
            )}
          </div>
          <div className={styles.compare}>
            <p className={styles.state} role="status">
              {isWorking && <Spinner className={styles.late ?? ''} size="extra-tiny" />}
              <span>{t(`order.state.${isSame && run.state === 'optimal' ? 'already' : run.state}`)}</span>
              {isWorking && (
                <Button
                  className={styles.late ?? ''}
                  size="small"
                  disabledFocusable={run.order === null}
                  onClick={run.stop}
                >
                  {t('order.stop')}
                </Button>
              )}
            </p>
            <div className={styles.panels}>
              <PresenceBars
                title={t('order.now')}
                input={input}
                order={given}
                startsAt={call.startsAt}
                nameOf={nameOf}
                titleOf={titleOf}
              />
              <PresenceBars
                title={t('order.proposed')}
                input={input}
                order={order}
                startsAt={call.startsAt}
                nameOf={nameOf}
                titleOf={titleOf}
                before={before.waiting}
              />
            </div>
            <p className={styles.legend} aria-hidden="true">
              <span className={styles.keyPlaying} />
              {t('order.playing')}
              <span className={styles.keyWaiting} />
              {t('order.waits')}
            </p>
          </div>
        </DialogContent>
        <DialogActions className={styles.actions ?? ''}>
          <ErrorLine error={act.error} />
          <Checkbox
            label={t('order.withTimes')}
            checked={withTimes}
            onChange={(_event, { checked }) => setWithTimes(checked === true)}
          />
          <span className={styles.gap} />
          <Button onClick={onClose}>{t('common:cancel')}</Button>
          <Button type="submit" appearance="primary" disabledFocusable={!canAccept}>
            {t('order.accept')}
          </Button>
        </DialogActions>
      </DialogBody>
    </form>
  );
}
