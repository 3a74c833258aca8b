import { useTranslation } from 'react-i18next';
import { clockOf, dayOfMinute } from '../../../../../domain/schedule/index.ts';
import type { Landing, Lifted } from '../drag/drag-state.ts';
import type { LandingBox } from '../drag/landing-boxes.ts';
import { dayShort, span } from '../words.ts';
import type { Sizes } from './time-view.ts';

const HEIGHT = 20;

type Props = {
  lifted: Lifted;
  landing: Landing;
  box: LandingBox;
  sizes: Sizes;
  bottom: number;
  /** How many columns there are: in the last ones the label ends where its column does. */
  columns: number;
  /** Place or person of the column; null where the columns are days. */
  title: string | null;
};

/** The new time under the call in the hand (above it at the foot of the grid); a copy and a new call say that they are. */
export function LandingLabel(props: Props) {
  const { lifted, landing, box, bottom, columns, title } = props;
  const { width, y } = props.sizes;
  const { t } = useTranslation('calendar');
  const { start, end, copy } = landing;
  const below = y(box.end) + 6;
  const top = below + HEIGHT > bottom ? y(box.start) - HEIGHT - 6 : below;
  const words = [
    copy && t('drag.copy'),
    lifted.act === 'create' && t('drag.create'),
    lifted.calls.length > 1 && t('drag.several', { count: lifted.calls.length }),
    title ?? dayShort(t, dayOfMinute(start)),
    // A move keeps its length, so its start says all.
    lifted.act === 'move' && !copy ? clockOf(start) : span(start, end),
  ];
  const toTheLeft = box.index > 0 && box.index >= columns - 2;
  const sideways = toTheLeft
    ? { left: 'auto', right: (columns - 1 - box.index) * width + 2 }
    : { left: box.index * width + 5 };
  return (
    <div className="cal-label" style={{ transform: `translateY(${top}px)`, ...sideways }}>
      {words.filter(Boolean).join(' · ')}
    </div>
  );
}
