import {
  Button,
  Checkbox,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Spinner,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type ArrangeInput,
  type CallRehearsal,
  callTimesOf,
  itemStarts,
  presencesOf,
} from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { limits } from '../../../../shared/limits.ts';
import { client } from '../../../client/client.ts';
import { ErrorLine } from '../../../ui/error-line.tsx';
import { NumberField } from '../number-field.tsx';
import { useAct } from '../use-act.ts';
import styles from './arrange-dialog.module.css';
import { PresenceBars } from './presence-bars.tsx';
import { useArrangement } from './use-arrangement.ts';

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

/** The items with their minutes, both orders beside each other, and what is written when the proposed one is taken. */
export function OrderBody({ call, seq, rehearsal, names, costs, onClose }: BodyProps) {
  const { t } = useTranslation(['arrange', 'common']);
  const [minutes, setMinutes] = useState<ReadonlyMap<string, number>>(new Map());
  const [ownCosts, setOwnCosts] = useState<ReadonlyMap<string, number>>(new Map());
  const [withTimes, setWithTimes] = useState(true);
  const input = useMemo(
    (): ArrangeInput => ({
      items: rehearsal.items.map(({ id, minutes: kept }) => ({ id, minutes: minutes.get(id) ?? kept })),
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
  const minutesOf = new Map(input.items.map((item) => [item.id, item.minutes]));
  const usual = new Map(rehearsal.items.map((item) => [item.id, item.usual]));
  const isUsual = input.items.every((item) => item.minutes === usual.get(item.id));
  const kept = new Map(call.itemMinutes.map((item) => [item.itemId, item.minutes]));
  const isKept = input.items.every((item) => item.minutes === kept.get(item.id));
  const canAccept =
    !act.isPending && over <= 0 && run.order !== null && !isWorking && (withTimes || !isSame || !isKept);
  const ordered = order.map((id) => ({ id, minutes: minutesOf.get(id) ?? 1 }));
  const itemMinutes = ordered.map(({ id, minutes: count }) => ({ itemId: id, minutes: count }));
  // Times that people had before may be others than this order wants; papers then cannot say when its items begin.
  const isAtOdds =
    !withTimes &&
    !isWorking &&
    over <= 0 &&
    itemStarts({ ...call, itemMinutes }, { items: ordered, people: rehearsal.people }) === null;
  const accept = async () => {
    if (!canAccept) return;
    const times = withTimes ? callTimesOf(proposed.people, call.durationMinutes) : [];
    const done = await act.send(
      () =>
        client.schedule.write({
          update: [
            {
              id: call.id,
              // All of them are kept, the usual ones too: the hours of an accepted order must not shift by themselves.
              fields: { itemIds: [...order], itemMinutes },
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
            <Button
              size="small"
              className={styles.usual ?? ''}
              disabledFocusable={isUsual}
              onClick={() => setMinutes(usual)}
            >
              {t('order.usual')}
            </Button>
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
          {isAtOdds && (
            <p className={styles.quiet} role="status">
              {t('order.atOdds')}
            </p>
          )}
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
