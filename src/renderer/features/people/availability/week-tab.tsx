import { Button, Select } from '@fluentui/react-components';
import { ChevronLeft20Regular, ChevronRight20Regular, People48Regular } from '@fluentui/react-icons';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type Availability,
  type AvailabilityKind,
  busyOn,
  cellState,
  dayParts,
  isEmptyChange,
  paintAvailability,
} from '../../../../domain/people/index.ts';
import { dayNumber, dayOfNumber, mondayOf } from '../../../../domain/schedule/index.ts';
import { availabilityKinds } from '../../../../shared/contract/records.ts';
import { compareNames } from '../../../../shared/text/name-order.ts';
import { formatDate } from '../../../../shared/time/format-date.ts';
import type { LocalDate } from '../../../../shared/time/local-time.ts';
import { useRecords, useRecordWrite } from '../../../client/records.ts';
import { useWindowState } from '../../../client/use-window-state.ts';
import { dateShort } from '../../../i18n/date-words.ts';
import { Choice } from '../../../ui/choice.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { GoToDay } from '../../../ui/go-to-day.tsx';
import { Loaded } from '../../../ui/loaded.tsx';
import { type Area, cellsOf } from '../../../ui/paint-grid/area.ts';
import { PaintGrid } from '../../../ui/paint-grid/paint-grid.tsx';
import type { PaintCell, PaintColumn } from '../../../ui/paint-grid/paint-grid-row.tsx';
import type { Group, Person } from '../people-columns.tsx';
import styles from './availability.module.css';
import { clock } from './say-availability.ts';

type Props = {
  /** The week that is shown first. */
  day: LocalDate;
  people: readonly Person[];
  groups: readonly Group[];
  nameOf: (id: string) => string;
  today: LocalDate;
};

/** Who cannot come in a week: everyone's seven days in mornings, afternoons and evenings, painted by hand. */
export function WeekTab(props: Props) {
  const query = useRecords('availability');
  return <Loaded query={query}>{({ seq, rows }) => <Week {...props} seq={seq} rows={rows} />}</Loaded>;
}

const noRows: readonly Availability[] = [];
const ERASE = 'erase';

function Week({
  people,
  groups,
  nameOf,
  day,
  today,
  seq,
  rows,
}: Props & { seq: number; rows: readonly Availability[] }) {
  const { t } = useTranslation('people');
  const [monday, setMonday] = useState(() => mondayOf(dayNumber(day)));
  const [kind, setKind] = useState<AvailabilityKind>('busy');
  const [group, setGroup] = useWindowState('people.week.group');
  const chosenGroup = groups.find(({ id }) => id === group);
  const shown = useMemo(
    () =>
      people
        .filter((person) => !chosenGroup || person.groupIds.includes(chosenGroup.id))
        .toSorted((a, b) => compareNames(a.sortName || a.name, b.sortName || b.name)),
    [people, chosenGroup],
  );
  const byPerson = useMemo(() => Map.groupBy(rows, (row) => row.personId), [rows]);
  const write = useRecordWrite('availability', rows, { titleOf: (row) => nameOf(row.personId) });

  const columns = useMemo(
    (): PaintColumn[] =>
      Array.from({ length: 7 }, (_, i) => monday + i).flatMap((day) =>
        dayParts.map(({ name }) => ({
          key: `${day}-${name}`,
          label: `${dateShort(dayOfNumber(day))}, ${t(`busy.week.partLong.${name}`)}`,
          head: t(`busy.week.part.${name}`),
          first: name === 'morning',
        })),
      ),
    [monday, t],
  );
  const dayHeads = Array.from({ length: 7 }, (_, i) => {
    const words = dateShort(dayOfNumber(monday + i));
    return {
      key: String(monday + i),
      from: i * dayParts.length,
      to: i * dayParts.length + dayParts.length - 1,
      label: words,
      head: (
        <span className={`${styles.day} ${styles.dayHead}`} data-weekend={i === 6}>
          {words}
        </span>
      ),
    };
  });
  const gridRows = useMemo(
    () => shown.map((person) => ({ key: person.id, label: nameOf(person.id), head: nameOf(person.id) })),
    [shown, nameOf],
  );
  const dayAndPart = useCallback(
    (col: number) => {
      const { from, to } = dayParts[col % dayParts.length] ?? dayParts[0];
      return { day: monday + Math.floor(col / dayParts.length), from, to };
    },
    [monday],
  );
  const stateAt = useCallback(
    (row: number, col: number) => {
      const own = byPerson.get(shown[row]?.id ?? '') ?? noRows;
      const at = dayAndPart(col);
      return { own, at, state: cellState(own, at.day, at) };
    },
    [byPerson, shown, dayAndPart],
  );
  const cell = useCallback(
    (row: number, col: number): PaintCell => {
      const { own, at, state } = stateAt(row, col);
      if (!state) return { state: 'free', text: t('busy.week.free') };
      const words = t(`busy.kind.${state.kind}`);
      const content = <span className={styles.letter}>{words.charAt(0)}</span>;
      if (state.whole) return { state: state.kind, text: t('busy.week.whole', { kind: words }), content };
      const hours = busyOn(own, at.day, state.kind)
        .filter(({ from, to }) => from < at.to && to > at.from)
        .map(({ from, to }) => `${clock(from)}–${clock(to)}`);
      return {
        state: `${state.kind}-part`,
        text: t('busy.week.partly', { kind: words, hours: hours.join(', ') }),
      };
    },
    [stateAt, t],
  );

  const paint = (area: Area, stroke: string): string => {
    const wanted = availabilityKinds.find((each) => each === stroke) ?? null;
    const cells = cellsOf(area).flatMap(({ row, col }) => {
      const person = shown[row];
      return person ? [{ personId: person.id, ...dayAndPart(col) }] : [];
    });
    const change = paintAvailability(rows, cells, wanted);
    if (isEmptyChange(change)) return t('busy.week.same');
    const { add, update, remove } = change;
    void write({
      ...(add.length > 0 ? { add } : {}),
      ...(update.length > 0 ? { update } : {}),
      ...(remove.length > 0 ? { remove } : {}),
      baseSeq: seq,
    });
    return wanted === null
      ? t('busy.week.erased', { count: cells.length })
      : t('busy.week.painted', { count: cells.length, kind: t(`busy.kind.${wanted}`) });
  };
  const allPainted = (area: Area) =>
    cellsOf(area).every(({ row, col }) => {
      const { state } = stateAt(row, col);
      return state?.whole === true && state.kind === kind;
    });
  const onKey = (key: string, area: Area) => {
    if (key === ' ' || key.toLowerCase() === 'b') return paint(area, allPainted(area) ? ERASE : kind);
    return key === 'Delete' || key === 'Backspace' ? paint(area, ERASE) : undefined;
  };
  const to = (next: number) => () => setMonday(next);
  return (
    <div className={styles.week}>
      <div className={styles.tools}>
        <Button size="small" onClick={to(mondayOf(dayNumber(today)))}>
          {t('busy.week.today')}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronLeft20Regular />}
          aria-label={t('busy.week.previous')}
          onClick={to(monday - 7)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ChevronRight20Regular />}
          aria-label={t('busy.week.next')}
          onClick={to(monday + 7)}
        />
        <GoToDay day={dayOfNumber(monday)} onDay={(to) => setMonday(mondayOf(dayNumber(to)))} />
        <span className={styles.weekTitle} aria-live="polite">
          {t('busy.week.title', {
            from: formatDate(dayOfNumber(monday)).slice(0, 5),
            to: formatDate(dayOfNumber(monday + 6)),
          })}
        </span>
        <Choice
          legend={t('busy.week.paint')}
          values={availabilityKinds}
          chosen={kind}
          onChoose={setKind}
          wordsOf={(each) => (
            <>
              <span className={styles.swatch} data-kind={each} aria-hidden="true" />
              {t(`busy.kind.${each}`)}
            </>
          )}
        />
        <span className={styles.space} />
        <Select
          size="small"
          aria-label={t('busy.week.group')}
          value={chosenGroup?.id ?? ''}
          onChange={(_event, { value }) => setGroup(value)}
        >
          <option value="">{t('busy.week.allGroups')}</option>
          {groups.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </div>
      {shown.length === 0 ? (
        <EmptyState
          icon={<People48Regular />}
          title={t('busy.week.noPeople')}
          text={t('busy.week.noPeopleText')}
        />
      ) : (
        <PaintGrid
          label={t('busy.week.label')}
          className={styles.grid ?? ''}
          rows={gridRows}
          columns={columns}
          groups={dayHeads}
          corner={t('busy.week.person')}
          rowHeight={28}
          columnWidth={46}
          headWidth={184}
          headHeight={26}
          groupHeight={26}
          cell={cell}
          strokeAt={({ row, col }) => {
            const { state } = stateAt(row, col);
            return state?.kind === kind && state.whole ? ERASE : kind;
          }}
          onStroke={paint}
          onKey={onKey}
        />
      )}
      <p className={styles.hint}>{t('busy.week.hint')}</p>
    </div>
  );
}
