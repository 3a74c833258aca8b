import { useTranslation } from 'react-i18next';
import { useStore } from '../../../../ui/store.ts';
import { useSession } from '../session.ts';
import { span } from '../words.ts';

type Props = {
  index: number;
  day: string;
  empty: boolean;
  rest: { start: number; minutes: number };
  hourHeight: number | null;
};

/**
 * The keyboard's place on empty time. A column without calls always has one, so that it has a tab stop; another only
 * while the keyboard is there.
 */
export function ColumnCursor({ index, day, empty, rest, hourHeight }: Props) {
  const { t } = useTranslation('calendar');
  const session = useSession();
  const cursor = useStore(session.cursor, (now) => (now?.index === index ? now : null));
  if (!cursor && !empty) return null;
  const { start, minutes } = cursor ?? rest;
  const words = t('cursor', {
    day,
    start: span(start, start + minutes).slice(0, 5),
    end: span(start, start + minutes).slice(6),
  });
  return (
    <div
      className="cal-cursor"
      data-cursor=""
      data-start={start}
      data-minutes={minutes}
      role="button"
      tabIndex={empty ? 0 : -1}
      aria-label={`${words}. ${t('cursorHint')}`}
      onBlur={() => {
        if (!empty) session.cursor.set(null);
      }}
      style={
        hourHeight === null
          ? undefined
          : { top: (start / 60) * hourHeight, height: (minutes / 60) * hourHeight }
      }
    >
      <span>{hourHeight === null ? '' : span(start, start + minutes)}</span>
    </div>
  );
}
