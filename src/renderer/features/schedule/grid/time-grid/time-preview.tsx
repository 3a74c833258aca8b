import { dayOfMinute } from '../../../../../domain/schedule/index.ts';
import { useStore } from '../../../../ui/store.ts';
import { useHeld } from '../drag/drag-state.ts';
import { columnIndexOf } from '../drag/landing.ts';
import { useSession } from '../session.ts';
import type { GridColumn } from '../types.ts';
import { Landed } from './landed.tsx';

type Props = { columns: readonly GridColumn[]; hourHeight: number };

/** Only this layer hears of a drag and of a question about it: it renders once a step, the grid under it not at all. */
export function TimePreview({ columns, hourHeight }: Props) {
  const held = useHeld(useSession().drag);
  return (
    <div className="cal-preview" aria-hidden="true">
      {held?.landing && (
        <Landed
          columns={columns}
          hourHeight={hourHeight}
          lifted={held.lifted}
          landing={held.landing}
          asked={held.asked}
        />
      )}
      <BandBox />
    </div>
  );
}

/** The column that a drop would reach, neutral, under its calls. */
export function TargetLayer({ columns }: { columns: readonly GridColumn[] }) {
  const landing = useHeld(useSession().drag)?.landing;
  const index = landing ? columnIndexOf(columns, landing.column, dayOfMinute(landing.start)) : -1;
  return (
    <div className="cal-preview cal-under" aria-hidden="true">
      {index >= 0 && (
        <div
          className="cal-target"
          style={{ left: `${(index * 100) / columns.length}%`, width: `${100 / columns.length}%` }}
        />
      )}
    </div>
  );
}

/** The rubber band that chooses what it covers. */
export function BandBox() {
  const band = useStore(useSession().band, (now) => now);
  if (!band) return null;
  const { left, top, width, height } = band;
  return <div className="cal-band" style={{ transform: `translate(${left}px, ${top}px)`, width, height }} />;
}
