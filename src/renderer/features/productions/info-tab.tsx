import { Field, Select } from '@fluentui/react-components';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Production, ProductionPatch } from '../../../shared/contract/productions.ts';
import { limits } from '../../../shared/limits.ts';
import { orpc } from '../../client/client.ts';
import { useSeasonYear } from '../../client/use-counting-day.ts';
import { CommitText } from '../../ui/commit-text.tsx';
import { isWrittenDay, joinWritten, parseWrittenTime, writeDate, writeTime } from '../../ui/written-date.ts';
import { useFollowPremiere } from '../milestones/index.ts';
import { HueChoice } from './hue-choice.tsx';
import styles from './info-tab.module.css';
import { PlaceChoice } from './place-choice.tsx';
import { SlotChoice } from './slot-choice.tsx';
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
  const { data: seasons = [] } = useQuery(orpc.season.list.queryOptions());
  const year = useSeasonYear(production.seasonId);
  const followPremiere = useFollowPremiere();
  const saveStart = (date: string, time: string, seen: number) => {
    const joined = joinWritten(date, time, year);
    if (joined === undefined) return undefined;
    return save({ startsAt: joined }, seen).then((stored) => {
      if (stored) void followPremiere(production.id, startsAt, joined);
      return stored;
    });
  };
  // A choice is made on what is shown right now; a text on what was shown when typing began.
  const choose = (fields: ProductionPatch) => void save(fields, seq);
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
          <Field label={t('info.season')} hint={t('info.seasonHint')} className={styles.wide ?? ''}>
            <Select value={production.seasonId} onChange={(_event, { value }) => choose({ seasonId: value })}>
              {seasons.map((season) => (
                <option key={season.id} value={season.id}>
                  {season.name}
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
            placeholder={t('dialog.datePlaceholder', { year })}
            hint={t('info.dateHint')}
            value={writeDate(startsAt)}
            check={(text) =>
              text.trim() === '' || isWrittenDay(text, year) ? null : t('info.badDate', { year })
            }
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
          <PlaceChoice
            className={styles.wide ?? ''}
            label={t('info.place')}
            placeId={production.placeId}
            onChoose={(placeId) => choose({ placeId })}
          />
          <SlotChoice
            className={styles.wide ?? ''}
            productionId={production.id}
            slotId={production.slotId}
            onChoose={(slotId) => choose({ slotId })}
          />
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
