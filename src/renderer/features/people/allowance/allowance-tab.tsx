import { Button, Input } from '@fluentui/react-components';
import {
  ArrowDownload20Regular,
  ChevronLeft20Regular,
  ChevronRight20Regular,
  DocumentTableRegular,
} from '@fluentui/react-icons';
import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sumOf, type Tally, tallyPeople } from '../../../../domain/people/index.ts';
import { hoursText } from '../../../../shared/time/hours-text.ts';
import type { LocalDate, LocalDateTime } from '../../../../shared/time/local-time.ts';
import { addMonths, monthOf, monthWords, parseMonth, spanOfMonth } from '../../../../shared/time/month.ts';
import { client, orpc } from '../../../client/client.ts';
import { DataTable } from '../../../ui/data-table.tsx';
import type { Column } from '../../../ui/data-table-rows.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { useToasts } from '../../../ui/toasts.tsx';
import styles from './allowance.module.css';

type Row = Tally & { id: string; person: string; groups: string };
const counts = ['rehearsals', 'shows', 'recordings', 'meetings'] as const;
const absences = ['late', 'excused', 'absent'] as const;
/** Heads that are longer than the others, in one of the two languages. */
const widths: Partial<Record<(typeof counts)[number] | (typeof absences)[number], string>> = {
  rehearsals: '92px',
  recordings: '132px',
  excused: '100px',
};

/** Bảng chấm buổi: what everyone did in a month, to look at and to take along as a workbook. */
export function AllowanceTab({ now, day }: { now: LocalDateTime; day: LocalDate }) {
  const { t } = useTranslation('people');
  const toasts = useToasts();
  const [month, setMonth] = useState(() => monthOf(day));
  const span = spanOfMonth(month);
  const calls = useQuery({
    ...orpc.schedule.records.queryOptions({ input: span }),
    placeholderData: keepPreviousData,
  });
  const people = useQuery(orpc.people.list.queryOptions());
  const rows = useMemo((): Row[] | undefined => {
    if (!calls.data || !people.data) return undefined;
    const within = { from: `${span.from}T00:00` as LocalDateTime, to: `${span.to}T00:00` as LocalDateTime };
    const tallies = tallyPeople(calls.data.calls, within, now);
    return people.data.flatMap(({ id, printedName, groups }) => {
      const tally = tallies.get(id);
      return tally ? [{ id, person: printedName, groups: groups.join(', '), ...tally }] : [];
    });
  }, [calls.data, people.data, span.from, span.to, now]);
  const issue = useMutation({
    mutationFn: () => client.documents.issue({ document: 'allowance', format: 'xlsx', options: { month } }),
    onSuccess: ({ fileName, bytes, version }) => {
      saveFile(fileName, bytes);
      toasts.say(t('allowance.saved', { version, fileName }));
    },
    onError: (error) => toasts.refuse(error),
  });
  const columns = useMemo((): readonly Column<Row>[] => {
    const count = (key: (typeof counts)[number] | (typeof absences)[number]): Column<Row> => ({
      key,
      header: t(`allowance.column.${key}`),
      width: widths[key] ?? '76px',
      align: 'end',
      text: (row) => (row[key] === 0 ? '–' : String(row[key])),
      sort: (row) => row[key],
    });
    return [
      {
        key: 'person',
        header: t('allowance.column.person'),
        width: '176px',
        strong: true,
        text: (row) => row.person,
        sort: (row) => row.person,
      },
      {
        key: 'groups',
        header: t('allowance.column.groups'),
        text: (row) => row.groups,
        sort: (row) => row.groups,
      },
      ...counts.map(count),
      {
        key: 'hours',
        header: t('allowance.column.hours'),
        width: '72px',
        align: 'end',
        strong: true,
        text: (row) => hoursText(row.minutes),
        sort: (row) => row.minutes,
      },
      ...absences.map(count),
    ];
  }, [t]);
  const total = sumOf(rows ?? []);
  return (
    <div className={styles.tab}>
      <div className={styles.tools}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          aria-label={t('allowance.previous')}
          onClick={() => setMonth(addMonths(month, -1))}
        />
        <Input
          key={month}
          size="small"
          className={styles.month ?? ''}
          aria-label={t('allowance.month')}
          contentBefore={t('allowance.month')}
          defaultValue={monthWords(month)}
          onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
          onBlur={(event) => {
            const read = parseMonth(event.target.value);
            if (read === null) event.target.value = monthWords(month);
            else setMonth(read);
          }}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRight20Regular />}
          aria-label={t('allowance.next')}
          onClick={() => setMonth(addMonths(month, 1))}
        />
        <span className={styles.sum}>
          {t('allowance.total', {
            people: rows?.length ?? 0,
            rehearsals: total.rehearsals,
            shows: total.shows,
            hours: hoursText(total.minutes),
          })}
        </span>
        <Button
          size="small"
          icon={<ArrowDownload20Regular />}
          disabled={issue.isPending || !rows?.length}
          onClick={() => issue.mutate()}
        >
          {t('allowance.export')}
        </Button>
      </div>
      <Loaded
        query={{
          data: rows,
          error: calls.error ?? people.error,
          refetch: () => [calls.refetch(), people.refetch()],
        }}
      >
        {(list) => (
          <DataTable
            label={t('allowance.label', { month: monthWords(month) })}
            columns={columns}
            rows={list}
            rowKey={(row) => row.id}
            empty={
              <EmptyState
                icon={<DocumentTableRegular />}
                title={t('allowance.empty')}
                text={t('allowance.emptyText')}
              />
            }
          />
        )}
      </Loaded>
      <p className={styles.hint}>
        {t('allowance.note')} {month === monthOf(now) && t('allowance.unfinished')}
      </p>
    </div>
  );
}
