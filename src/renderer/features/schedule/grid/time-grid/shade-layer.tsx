import { memo } from 'react';
import type { ColumnHead, GridColumn, Shading } from '../types.ts';
import { headFlags } from './grid-head.tsx';

type Props = {
  columns: readonly GridColumn[];
  heads: readonly ColumnHead[];
  hourRange: { from: number; to: number };
  hourHeight: number;
  shading: Shading | undefined;
};

/** What lies under the calls: lines of the hours, unusual hours, holidays, and who cannot come, in words. */
export const ShadeLayer = memo(function ShadeLayer({
  columns,
  heads,
  hourRange,
  hourHeight,
  shading,
}: Props) {
  return (
    <div className="cal-shades">
      {columns.map((column, at) => (
        <div key={column.key} className="cal-shade-column" {...headFlags(heads[at])}>
          <div className="cal-unusual" style={{ top: 0, height: hourRange.from * hourHeight }} />
          <div className="cal-unusual" style={{ top: hourRange.to * hourHeight, bottom: 0 }} />
          {shading?.(column).map((shade) => (
            <div
              key={`${shade.from} ${shade.words}`}
              className="cal-shade"
              data-kind={shade.kind}
              style={{
                top: (shade.from / 60) * hourHeight,
                height: ((shade.to - shade.from) / 60) * hourHeight,
              }}
            >
              <span>{shade.words}</span>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
});
