import { Button, Field, Select } from '@fluentui/react-components';
import { ChevronLeft20Regular, ChevronRight20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../shared/time/format-date.ts';
import { addDays, type LocalDate, type LocalDateTime } from '../../../shared/time/local-time.ts';
import { orpc } from '../../client/client.ts';
import { weekdayWords } from '../../i18n/date-words.ts';
import { CommitText } from '../../ui/commit-text.tsx';
import { parseWrittenDate } from '../../ui/written-date.ts';
import styles from './papers-dialog.module.css';
import { dayOf, PeriodField } from './period-field.tsx';
import type { PaperChoice } from './use-paper-choice.ts';

/** The day, the production, the person and the period of the papers of the calls. */
export function CallPaperOptions(choice: PaperChoice) {
  switch (choice.document) {
    case 'personal-schedule':
      return (
        <>
          <WhoseField {...choice} />
          <PeriodField {...choice} />
        </>
      );
    case 'attendance-sheet':
      return (
        <>
          <DayField {...choice} step={1} />
          <CallField {...choice} />
        </>
      );
    default:
      return (
        <>
          <DayField {...choice} step={choice.document === 'week-schedule' ? 7 : 1} />
          <ProductionField {...choice} />
        </>
      );
  }
}

/** A day, with a step to the one before and after it (a week for the schedule of a week). */
function DayField({ options, chooseOption, step, subjects }: PaperChoice & { step: 1 | 7 }) {
  const { t } = useTranslation(['papers', 'common']);
  const date = dayOf(options.date);
  const year = subjects.seasons.find(({ id }) => id === subjects.subject.seasonId)?.year;
  const choose = (day: LocalDate) => chooseOption({ date: day, callId: undefined });
  const move = (days: number) => date && choose(addDays(date, days));
  const unit = step === 7 ? 'week' : 'day';
  return (
    <div className={styles.day}>
      <CommitText
        seq={0}
        label={step === 7 ? t('dayOfWeek') : t('day')}
        value={date === null ? '' : formatDate(date)}
        hint={date === null ? '' : weekdayWords(date)}
        check={(text) => (parseWrittenDate(text, year) ? null : t('common:badDate'))}
        onCommit={async (text) => {
          const day = parseWrittenDate(text, year);
          if (day) choose(day);
          return day !== null;
        }}
      />
      <Button
        appearance="subtle"
        icon={<ChevronLeft20Regular />}
        aria-label={t(`before.${unit}`)}
        title={t(`before.${unit}`)}
        onClick={() => move(-step)}
      />
      <Button
        appearance="subtle"
        icon={<ChevronRight20Regular />}
        aria-label={t(`after.${unit}`)}
        title={t(`after.${unit}`)}
        onClick={() => move(step)}
      />
    </div>
  );
}

function ProductionField({ options, chooseOption, subjects }: PaperChoice) {
  const { t } = useTranslation('papers');
  return (
    <Field label={t('production')}>
      <Select
        className={styles.select ?? ''}
        value={String(options.onlyProduction ?? '')}
        onChange={(_event, { value }) => chooseOption({ onlyProduction: value === '' ? undefined : value })}
      >
        <option value="">{t('wholeHouse')}</option>
        {subjects.productions.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** All calls of the day, or one of them. */
function CallField({ options, chooseOption }: PaperChoice) {
  const { t } = useTranslation('papers');
  const { t: words } = useTranslation('productions');
  const date = dayOf(options.date);
  const { data: calls = [] } = useQuery({
    ...orpc.schedule.calls.queryOptions({
      input: {
        from: `${date}T00:00` as LocalDateTime,
        to: `${date === null ? null : addDays(date, 1)}T00:00` as LocalDateTime,
      },
    }),
    enabled: date !== null,
  });
  return (
    <Field label={t('call')}>
      <Select
        className={styles.select ?? ''}
        value={String(options.callId ?? '')}
        onChange={(_event, { value }) => chooseOption({ callId: value === '' ? undefined : value })}
      >
        <option value="">{t('wholeDay')}</option>
        {calls.map(({ id, startsAt, title, kind }) => (
          <option
            key={id}
            value={id}
          >{`${startsAt.slice(11)} ${title || words(`calls.kinds.${kind}`)}`}</option>
        ))}
      </Select>
    </Field>
  );
}

/** Whose schedule: a person's, a place's, or that of a production. */
function WhoseField({ options, chooseOption, subjects }: PaperChoice) {
  const { t } = useTranslation('papers');
  const { data: people = [] } = useQuery(orpc.people.list.queryOptions());
  const { data: places } = useQuery(orpc.records.place.list.queryOptions({ input: {} }));
  const groups = [
    [
      'person',
      people.map(({ id, name, printedName }) => ({
        id,
        name: printedName === name ? name : `${printedName} (${name})`,
      })),
    ],
    ['place', places?.rows ?? []],
    ['production', subjects.productions.map(({ id, title }) => ({ id, name: title }))],
  ] as const;
  return (
    <Field label={t('whose')}>
      <Select
        className={styles.select ?? ''}
        value={String(options.whose ?? '')}
        onChange={(_event, { value }) => chooseOption({ whose: value === '' ? undefined : value })}
      >
        <option value="">{t('nobody')}</option>
        {groups.map(([of, rows]) => (
          <optgroup key={of} label={t(`whoseGroup.${of}`)}>
            {rows.map(({ id, name }) => (
              <option key={id} value={`${of}:${id}`}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </Field>
  );
}
