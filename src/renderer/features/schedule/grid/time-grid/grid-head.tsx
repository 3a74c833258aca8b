import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { icon } from '../cards/icon.tsx';
import type { AllDayMark, ColumnHead, GridColumn } from '../types.ts';

/**
 * A place in two lines; a person with the given name, by which people tell each other apart here, in a line of its own
 * under the family name: Nguyễn Thị / Thúy Kiều.
 */
function Name({ title, person }: { title: string; person: boolean }) {
  const words = title.split(/\s+/);
  const given = words.slice(-2).join(' ');
  const family = words.slice(0, -2).join(' ');
  return (
    <span className="cal-head-name" title={title}>
      {person && family !== '' && <small>{family} </small>}
      <b>{person ? given : title}</b>
    </span>
  );
}

const namedBy = ({ placeId, personId }: GridColumn) =>
  personId !== undefined ? 'person' : placeId !== undefined ? 'place' : undefined;

/** Weekday, solar day, lunar day small; today by a line and colour, a holiday with its name, giỗ Tổ in gold. */
export function HeadWords({ head, named }: { head: ColumnHead; named?: 'person' | 'place' | undefined }) {
  return (
    <>
      {named ? (
        <Name title={head.title} person={named === 'person'} />
      ) : (
        <span className="cal-head-title">{head.title}</span>
      )}
      {head.solar !== '' && (
        <span className="cal-head-day">
          <b>{head.solar}</b>
          <small>{head.lunar}</small>
        </span>
      )}
      {head.occasion && <em title={head.occasion.name}>{head.occasion.name}</em>}
    </>
  );
}

export const headFlags = (head: ColumnHead | undefined) => ({
  'data-today': head?.today ? '' : undefined,
  'data-sunday': head?.sunday ? '' : undefined,
  'data-dim': head?.dim ? '' : undefined,
  'data-occasion': head?.occasion?.tone,
});

type Props = {
  columns: readonly GridColumn[];
  heads: readonly ColumnHead[];
  allDay: readonly AllDayMark[];
  onMark: ((key: string) => void) | undefined;
};

export const GridHead = memo(function GridHead({ columns, heads, allDay, onMark }: Props) {
  const { t } = useTranslation('calendar');
  return (
    <>
      <div className="cal-heads">
        <div />
        {columns.map((column, at) => {
          const head = heads[at];
          return (
            <div key={column.key} className="cal-head" {...headFlags(head)}>
              {head && <HeadWords head={head} named={namedBy(column)} />}
              {head?.today && <span className="visually-hidden">{t('today')}</span>}
            </div>
          );
        })}
      </div>
      {allDay.length > 0 && (
        <div className="cal-allday">
          <div className="cal-allday-label">{t('allDay')}</div>
          {columns.map((column) => (
            <div key={column.key} className="cal-allday-cell">
              {allDay
                .filter((mark) => mark.day === column.day)
                .map((mark) => (
                  <button
                    key={mark.key}
                    type="button"
                    className="cal-mark"
                    data-hue={mark.hue ?? 0}
                    data-kind={mark.kind}
                    title={mark.text}
                    onClick={() => onMark?.(mark.key)}
                  >
                    {mark.kind === 'slot' && icon('live-slot')}
                    <span>{mark.text}</span>
                  </button>
                ))}
            </div>
          ))}
        </div>
      )}
    </>
  );
});
