import { Field, Select } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Production, ProductionFields } from '../../../shared/contract/productions.ts';
import { limits } from '../../../shared/limits.ts';
import { formatMinutesSeconds } from '../../../shared/time/duration.ts';
import { formatDateShort } from '../../../shared/time/format-date.ts';
import { orpc } from '../../client/client.ts';
import { CommitText } from '../../ui/commit-text.tsx';
import {
  joinWritten,
  parseWrittenDate,
  parseWrittenTime,
  writeDate,
  writeTime,
} from '../../ui/written-date.ts';
import { HueChoice } from './hue-choice.tsx';
import styles from './info-tab.module.css';
import { kinds, quarters, statuses } from './status-tone.ts';
import { useProductionSave } from './use-production-save.ts';

/** Every field of a production, saved as it is left. */
export function InfoTab({ production, seq }: { production: Production; seq: number }) {
  const { t } = useTranslation(['productions', 'common']);
  const { save, refusalOf } = useProductionSave(production.id);
  const notEmpty = (text: string) => (text.trim() === '' ? t('common:required') : atMost(limits.title)(text));
  const atMost = (limit: number) => (text: string) =>
    [...text].length > limit ? t('common:tooLong', { limit }) : null;
  const { startsAt } = production;
  const saveStart = (date: string, time: string, seen: number) => {
    const joined = joinWritten(date, time);
    return joined === undefined ? undefined : save({ startsAt: joined }, seen);
  };
  // A choice is made on what is shown right now; a text on what was shown when typing began.
  const choose = (fields: Partial<ProductionFields>) => void save(fields, seq);
  return (
    <div className={styles.page}>
      <div className={styles.columns}>
        <section className={styles.card} aria-labelledby="info-general">
          <h2 id="info-general">{t('info.general')}</h2>
          <CommitText
            seq={seq}
            className={styles.wide ?? ''}
            label={t('info.title')}
            value={production.title}
            check={notEmpty}
            refusal={refusalOf('title')}
            onCommit={(title, seen) => save({ title }, seen)}
          />
          <Field label={t('info.kind')}>
            <Select
              value={production.kind}
              onChange={(_event, { value }) => {
                const kind = kinds.find((candidate) => candidate === value);
                if (kind) choose({ kind });
              }}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`kind.${kind}`)}
                </option>
              ))}
            </Select>
          </Field>
          <Field label={t('info.quarter')}>
            <Select
              value={String(production.quarter ?? '')}
              onChange={(_event, { value }) => choose({ quarter: value === '' ? null : Number(value) })}
            >
              <option value="">{t('dialog.noQuarter')}</option>
              {quarters.map((quarter) => (
                <option key={quarter} value={quarter}>
                  {t('quarter', { quarter })}
                </option>
              ))}
            </Select>
          </Field>
          <CommitText
            seq={seq}
            label={t('info.code')}
            hint={t('info.codeHint')}
            value={production.code}
            check={notEmpty}
            refusal={refusalOf('code')}
            onCommit={(code, seen) => save({ code }, seen)}
          />
          <Field label={t('info.status')}>
            <Select
              value={production.status}
              onChange={(_event, { value }) => {
                const status = statuses.find((candidate) => candidate === value);
                if (status) choose({ status });
              }}
            >
              {statuses.map((status) => (
                <option key={status} value={status}>
                  {t(`status.${status}`)}
                </option>
              ))}
            </Select>
          </Field>
          <HueChoice hue={production.hue} onChoose={(hue) => choose({ hue })} />
        </section>
        <section className={styles.card} aria-labelledby="info-stage">
          <h2 id="info-stage">{t('info.stage')}</h2>
          <CommitText
            seq={seq}
            label={t('info.date')}
            placeholder={t('dialog.datePlaceholder')}
            value={writeDate(startsAt)}
            check={(text) => (text.trim() === '' || parseWrittenDate(text) ? null : t('common:badDate'))}
            refusal={refusalOf('startsAt')}
            onCommit={(date, seen) => saveStart(date, date.trim() === '' ? '' : writeTime(startsAt), seen)}
          />
          <CommitText
            seq={seq}
            label={t('info.time')}
            placeholder={t('dialog.timePlaceholder')}
            value={writeTime(startsAt)}
            check={(text) => {
              if (startsAt === null) return text.trim() === '' ? null : t('dialog.dateNeeded');
              return parseWrittenTime(text) ? null : t('common:badTime');
            }}
            onCommit={(time, seen) => saveStart(writeDate(startsAt), time, seen)}
          />
          <div className={styles.wide}>
            <span className={styles.label}>{t('info.place')}</span>
            <p>{production.placeName || <span className={styles.quiet}>{t('info.noPlace')}</span>}</p>
          </div>
          <SlotChoice production={production} onChoose={(slotId) => choose({ slotId })} />
          <CommitText
            seq={seq}
            className={styles.wide ?? ''}
            label={t('info.occasion')}
            value={production.occasion}
            check={atMost(limits.title)}
            refusal={refusalOf('occasion')}
            onCommit={(occasion, seen) => save({ occasion }, seen)}
          />
          <CommitText
            seq={seq}
            className={styles.wide ?? ''}
            label={t('info.summary')}
            lines={3}
            value={production.summary}
            check={atMost(limits.note)}
            refusal={refusalOf('summary')}
            onCommit={(summary, seen) => save({ summary }, seen)}
          />
          <CommitText
            seq={seq}
            className={styles.wide ?? ''}
            label={t('info.note')}
            lines={3}
            value={production.note}
            check={atMost(limits.note)}
            refusal={refusalOf('note')}
            onCommit={(note, seen) => save({ note }, seen)}
          />
        </section>
      </div>
      <p className={styles.quiet}>{t('info.savedHint')}</p>
    </div>
  );
}

/** The slot that the running order is measured against, out of the production's own. */
function SlotChoice({
  production,
  onChoose,
}: {
  production: Production;
  onChoose: (id: string | null) => void;
}) {
  const { t } = useTranslation('productions');
  const { data: slots = [] } = useQuery(
    orpc.broadcast.slots.queryOptions({ input: { productionId: production.id } }),
  );
  return (
    <Field label={t('info.slot')} hint={t('info.slotHint')} className={styles.wide ?? ''}>
      <Select
        value={production.slotId ?? ''}
        onChange={(_event, { value }) => onChoose(value === '' ? null : value)}
      >
        <option value="">{t('info.noSlot')}</option>
        {slots.map((slot) => (
          <option key={slot.id} value={slot.id}>
            {t('slots.option', {
              channel: slot.channelCode,
              date: `${formatDateShort(slot.startsAt)}/${slot.startsAt.slice(0, 4)} ${slot.startsAt.slice(11)}`,
              duration: formatMinutesSeconds(slot.durationSeconds),
            })}
          </option>
        ))}
      </Select>
    </Field>
  );
}
