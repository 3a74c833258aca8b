import { Button } from '@fluentui/react-components';
import { CalendarCancelRegular, Delete20Regular, Edit20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Availability } from '../../../../domain/people/index.ts';
import type { LocalDate } from '../../../../shared/time/local-time.ts';
import { useRecords, useRecordWrite } from '../../../client/records.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import styles from './availability.module.css';
import { AvailabilityForm } from './availability-form.tsx';
import { sayAvailability } from './say-availability.ts';

type Props = { personId: string; name: string; today: LocalDate };

/** When one person cannot come: in words, what is over last, and a form. */
export function PersonAvailability(props: Props) {
  const query = useRecords('availability');
  return <Loaded query={query}>{({ seq, rows }) => <OfPerson {...props} seq={seq} all={rows} />}</Loaded>;
}

function OfPerson({
  personId,
  name,
  today,
  seq,
  all,
}: Props & { seq: number; all: readonly Availability[] }) {
  const { t } = useTranslation(['people', 'common']);
  const [edited, setEdited] = useState<string | null>(null);
  const rows = useMemo(() => {
    const isOver = (row: Availability) => row.lastDate !== null && row.lastDate < today;
    return all
      .filter((row) => row.personId === personId)
      .toSorted((a, b) => Number(isOver(a)) - Number(isOver(b)) || a.firstDate.localeCompare(b.firstDate))
      .map((row) => ({ row, over: isOver(row), words: sayAvailability(t, row) }));
  }, [all, personId, today, t]);
  const write = useRecordWrite('availability', all, { titleOf: (row) => sayAvailability(t, row) });
  const current = rows.find(({ row }) => row.id === edited)?.row ?? null;
  return (
    <div className={styles.sides}>
      <section className={styles.list} aria-label={t('busy.list', { name })}>
        {rows.length === 0 ? (
          <EmptyState icon={<CalendarCancelRegular />} title={t('busy.empty')} text={t('busy.emptyText')} />
        ) : (
          <ul>
            {rows.map(({ row, over, words }) => (
              <li key={row.id} className={styles.entry} data-over={over} data-chosen={row.id === edited}>
                <span className={styles.swatch} data-kind={row.kind} aria-hidden="true" />
                <span className={styles.words}>
                  {words}
                  {row.note !== '' && <span className={styles.note}>{row.note}</span>}
                </span>
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<Edit20Regular />}
                  aria-label={`${t('common:edit')}: ${words}`}
                  onClick={() => setEdited(row.id)}
                />
                <Button
                  appearance="subtle"
                  size="small"
                  icon={<Delete20Regular />}
                  aria-label={`${t('common:delete')}: ${words}`}
                  onClick={() => {
                    if (edited === row.id) setEdited(null);
                    void write({ remove: [row.id], baseSeq: seq });
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </section>
      <AvailabilityForm
        key={current?.id ?? 'new'}
        row={current}
        today={today}
        onSubmit={async (fields) => {
          const stored = await write(
            current
              ? { update: [{ id: current.id, fields }], baseSeq: seq }
              : { add: [{ personId, ...fields }], baseSeq: seq },
          );
          if (stored) setEdited(null);
          return stored;
        }}
        {...(current ? { onCancel: () => setEdited(null) } : {})}
      />
    </div>
  );
}
