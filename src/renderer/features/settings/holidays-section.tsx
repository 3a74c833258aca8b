import { Button, Select } from '@fluentui/react-components';
import { CalendarAdd20Regular, CalendarStar24Regular } from '@fluentui/react-icons';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { certainHolidays, toLunar } from '../../../domain/season/index.ts';
import { holidayKinds, type RecordRow } from '../../../shared/contract/records.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import { thisYear } from '../../client/now.ts';
import { useRecords, useRecordWrite } from '../../client/records.ts';
import { useSeason } from '../../client/use-season.ts';
import { weekdayShort } from '../../i18n/date-words.ts';
import { choiceEdit } from '../../ui/edit-table/choice-edits.ts';
import { dateEdit } from '../../ui/edit-table/date-edits.ts';
import { Loaded } from '../../ui/loaded.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { asGiven, type Column, textColumn } from './columns.ts';
import { missingHolidays } from './missing-holidays.ts';
import { RecordBlock } from './record-block.tsx';
import styles from './settings-page.module.css';

type Holiday = RecordRow<'holiday'>;

const yearOf = (row: { date: string }) => Number(row.date.slice(0, 4));

/** Holidays year by year, with the lunar day beside; the certain ones can be filled in. */
export function HolidaysSection() {
  const { t } = useTranslation('settings');
  const holidays = useRecords('holiday');
  const { chosen } = useSeason();
  const [picked, setPicked] = useState<number | null>(null);
  const year = picked ?? chosen?.year ?? thisYear();
  return (
    <Loaded query={holidays}>
      {({ rows }) => {
        const known = [...rows.map(yearOf), year];
        // The year behind the last one is the next that a house fills in.
        const years = [...new Set([...known, Math.max(...known) + 1])].toSorted((a, b) => a - b);
        return (
          <>
            <p className={styles.quiet}>{t('holidays.note')}</p>
            <Year
              key={year}
              year={year}
              all={rows}
              choice={
                <Select
                  size="small"
                  aria-label={t('holidays.year')}
                  value={String(year)}
                  onChange={(_event, data) => setPicked(Number(data.value))}
                >
                  {years.map((each) => (
                    <option key={each}>{each}</option>
                  ))}
                </Select>
              }
            />
          </>
        );
      }}
    </Loaded>
  );
}

type Props = { year: number; all: readonly Holiday[]; choice: ReactNode };

function Year({ year, all, choice }: Props) {
  const { t } = useTranslation('settings');
  const toasts = useToasts();
  const write = useRecordWrite('holiday', all);
  const ofYear = useCallback((row: Holiday) => yearOf(row) === year, [year]);
  const columns = useMemo((): Column<'holiday'>[] => {
    const lunar = (row: Holiday) => {
      const { day, month, leap } = toLunar(row.date);
      return `${day}/${month}${leap ? ` ${t('holidays.leap')}` : ''}`;
    };
    return [
      {
        key: 'date',
        header: t('column.date'),
        width: 110,
        text: (row) => formatDate(row.date),
        compare: (a, b) => a.date.localeCompare(b.date),
        edit: dateEdit('date', { usualYear: year }),
      },
      {
        key: 'weekday',
        header: t('column.weekday'),
        width: 60,
        text: (row) => weekdayShort(row.date),
        compare: (a, b) => a.date.localeCompare(b.date),
      },
      {
        key: 'lunar',
        header: t('column.lunar'),
        width: 90,
        text: lunar,
        compare: (a, b) => a.date.localeCompare(b.date),
      },
      textColumn('name', { strong: true, required: true }),
      {
        key: 'kind',
        header: t('column.kind'),
        width: 110,
        text: (row) => t(`holidayKind.${row.kind}`),
        edit: choiceEdit(
          'kind',
          holidayKinds.map((value) => ({ value, label: t(`holidayKind.${value}`) })),
        ),
      },
    ];
  }, [t, year]);
  const fill = async () => {
    const add = missingHolidays(certainHolidays(year), all);
    if (add.length === 0) toasts.say(t('holidays.filledNone', { year }));
    else if (await write({ add })) toasts.say(t('holidays.filled', { count: add.length, year }), 'act');
  };
  return (
    <RecordBlock
      kind="holiday"
      title={t('holidays.list')}
      note={t('holidays.defaults')}
      tools={
        <>
          {choice}
          <Button size="small" icon={<CalendarAdd20Regular />} onClick={() => void fill()}>
            {t('holidays.fill', { year })}
          </Button>
        </>
      }
      columns={columns}
      only={ofYear}
      sortedBy="date"
      newRow={asGiven}
      addLabel={t('holidays.add')}
      empty={{ icon: <CalendarStar24Regular />, title: t('holidays.empty'), text: t('holidays.emptyText') }}
    />
  );
}
