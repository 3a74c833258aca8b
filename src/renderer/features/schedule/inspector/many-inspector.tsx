import { Button, Select } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import { fromPlanMinute, MINUTES_A_DAY, toPlanMinute } from '../../../../domain/schedule/index.ts';
import {
  type CallFields,
  type CallRecord,
  callKinds,
  callStatuses,
} from '../../../../shared/contract/schedule.ts';
import { hoursText } from '../../../../shared/time/hours-text.ts';
import { useDesk } from '../desk/desk.ts';
import { Row } from './field-row.tsx';
import styles from './inspector.module.css';

const steps = [
  ['weekBack', -7],
  ['dayBack', -1],
  ['dayOn', 1],
  ['weekOn', 7],
] as const;

/** Several calls at once: what they share, moved by days, repeated, deleted. */
export function ManyInspector({ calls }: { calls: readonly CallRecord[] }) {
  const { t } = useTranslation(['schedule', 'productions']);
  const { facts, state, act, write, read, remove } = useDesk();
  const ids = calls.map(({ id }) => id);
  const minutes = calls.reduce((sum, { durationMinutes }) => sum + durationMinutes, 0);
  const set = (fields: Partial<CallFields>) =>
    void write({ update: ids.map((id) => ({ id, fields })) }, { baseSeq: read.seq });
  const shared = <T,>(of: (call: CallRecord) => T): T | undefined => {
    const values = new Set(calls.map(of));
    return values.size === 1 ? [...values][0] : undefined;
  };
  const several = <option value="several">{t('inspector.several')}</option>;
  const [kind, status, place] = [
    shared((call) => call.kind),
    shared((call) => call.status),
    shared((call) => call.placeId ?? ''),
  ];
  return (
    <div className={styles.panel}>
      <div className={styles.head}>
        <div className={styles.names}>
          <h2>{t('inspector.chosen', { count: calls.length })}</h2>
          <p>{t('hours', { hours: hoursText(minutes) })}</p>
        </div>
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss20Regular />}
          title={t('inspector.close')}
          aria-label={t('inspector.close')}
          onClick={() => state.selection.set(new Set())}
        />
      </div>
      <div className={styles.scroll}>
        <section className={styles.part}>
          <Row label={t('inspector.fields.kind')}>
            <Select
              size="small"
              className={styles.grow ?? ''}
              aria-label={t('inspector.fields.kind')}
              value={kind ?? 'several'}
              onChange={(_event, { value }) => {
                const next = callKinds.find((each) => each === value);
                if (next) set({ kind: next });
              }}
            >
              {kind === undefined && several}
              {callKinds.map((each) => (
                <option key={each} value={each}>
                  {t(`productions:calls.kinds.${each}`)}
                </option>
              ))}
            </Select>
          </Row>
          <Row label={t('inspector.fields.place')}>
            <Select
              size="small"
              className={styles.grow ?? ''}
              aria-label={t('inspector.fields.place')}
              value={place ?? 'several'}
              onChange={(_event, { value }) => {
                if (value !== 'several') set({ placeId: value || null });
              }}
            >
              {place === undefined && several}
              <option value="">{t('noPlace')}</option>
              {[...facts.places.values()].map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Select>
          </Row>
          <Row label={t('inspector.fields.status')}>
            <Select
              size="small"
              className={styles.grow ?? ''}
              aria-label={t('inspector.fields.status')}
              value={status ?? 'several'}
              onChange={(_event, { value }) => {
                const next = callStatuses.find((each) => each === value);
                if (next) set({ status: next });
              }}
            >
              {status === undefined && several}
              {callStatuses.map((each) => (
                <option key={each} value={each}>
                  {t(`productions:calls.statuses.${each}`)}
                </option>
              ))}
            </Select>
          </Row>
        </section>
        <section className={styles.part} aria-label={t('inspector.moveBy')}>
          <h3>{t('inspector.moveBy')}</h3>
          <div className={styles.steps}>
            {steps.map(([name, days]) => (
              <Button
                key={name}
                size="small"
                onClick={() =>
                  act({
                    update: calls.map(({ id, startsAt }) => ({
                      id,
                      fields: { startsAt: fromPlanMinute(toPlanMinute(startsAt) + days * MINUTES_A_DAY) },
                    })),
                  })
                }
              >
                {t(`inspector.${name}`)}
              </Button>
            ))}
          </div>
        </section>
        <div className={styles.foot}>
          <Button size="small" onClick={() => state.repeat.set(ids)}>
            {t('menu.repeat')}
          </Button>
          <Button size="small" onClick={() => remove(ids)}>
            {t('menu.remove')}
          </Button>
        </div>
      </div>
    </div>
  );
}
