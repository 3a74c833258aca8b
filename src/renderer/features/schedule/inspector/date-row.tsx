import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayNumber } from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import { formatDate } from '../../../../shared/time/format-date.ts';
import type { LocalDate } from '../../../../shared/time/local-time.ts';
import { wantRecord } from '../../../navigation/wanted-record.ts';
import { CommitLine } from '../../../ui/commit-text.tsx';
import { parseWrittenDate } from '../../../ui/written-date.ts';
import { useDesk } from '../desk/desk.ts';
import { withDate } from '../model/call-times.ts';
import { doubtOfDate } from '../model/doubtful-date.ts';
import type { EditCall } from './edit-call.ts';
import { Row } from './field-row.tsx';
import styles from './inspector.module.css';

type Asked = { date: LocalDate; seq: number; doubt: 'outside' | 'far'; answer: (keep: boolean) => void };

/** The day of a call. One outside the season is most often a slip of the pen, so it is asked about once, in place. */
export function DateRow({ call, edit }: { call: CallRecord; edit: EditCall }) {
  const { t } = useTranslation(['schedule', 'common']);
  const { read, season, span, setDay } = useDesk();
  const [asked, setAsked] = useState<Asked | null>(null);
  const [attempt, setAttempt] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const label = t('inspector.fields.date');
  const toDate = (text: string) => parseWrittenDate(text, season.year);
  const move = async (date: LocalDate, seq: number) => {
    const stored = await edit({ startsAt: withDate(call, date) }, undefined, seq);
    const day = dayNumber(date);
    // The calendar goes where the call went.
    if (stored && (day < span.first || day >= span.end)) {
      wantRecord(call.id);
      setDay(day);
    }
    return stored;
  };
  const commit = (text: string, seq: number) => {
    const date = toDate(text);
    if (!date) return undefined;
    const doubt = doubtOfDate(date, call.startsAt, season);
    if (doubt === null) return move(date, seq);
    return new Promise<boolean>((resolve) => {
      setAsked({
        date,
        seq,
        doubt,
        answer: (keep) => {
          setAsked(null);
          requestAnimationFrame(() => box.current?.querySelector('input')?.focus());
          if (keep) return void move(date, seq).then(resolve);
          // A fresh field says what the plan says.
          setAttempt((count) => count + 1);
          resolve(true);
        },
      });
    });
  };
  return (
    <div ref={box}>
      <Row label={label}>
        <CommitLine
          key={attempt}
          label={label}
          className={styles.grow ?? ''}
          value={formatDate(call.startsAt)}
          seq={read.seq}
          check={(text) => (toDate(text) ? null : t('common:badDate'))}
          shownAs={(text) => {
            const date = toDate(text);
            return date && formatDate(date);
          }}
          onCommit={commit}
        />
      </Row>
      {asked && (
        <div className={styles.question}>
          <p role="alert">
            {asked.doubt === 'outside'
              ? t('inspector.dateOutside', {
                  season: season.name,
                  from: formatDate(season.startDate),
                  to: formatDate(season.endDate),
                })
              : t('inspector.dateFar', { date: formatDate(call.startsAt) })}
          </p>
          <Button size="small" onClick={() => asked.answer(true)}>
            {t('inspector.dateKeep', { date: formatDate(asked.date) })}
          </Button>
          <Button size="small" onClick={() => asked.answer(false)}>
            {t('inspector.dateBack')}
          </Button>
        </div>
      )}
    </div>
  );
}
