import { useSession } from '../session.ts';
import type { GridColumn } from '../types.ts';

type Props = {
  ids: readonly string[];
  severity: 'error' | 'warning' | undefined;
  columns: readonly GridColumn[];
  width: number;
  hourHeight: number;
};

/** Frames around the calls that the landing would clash with. */
export function ClashingCalls({ ids, severity, columns, width, hourHeight }: Props) {
  const { model, view } = useSession();
  if (ids.length === 0) return null;
  const most = view.get()?.most ?? 5;
  const clashing = new Set(ids);
  const room = width - 6;
  return columns.flatMap((column, index) => {
    const { calls, starts, ends, lefts, widths } = model.column(column, most);
    return calls.flatMap((call, at) => {
      const [share, start, end] = [widths[at] ?? 0, starts[at] ?? 0, ends[at] ?? 0];
      if (!clashing.has(call.id) || share === 0) return [];
      const left = index * width + room * (lefts[at] ?? 0) + 2;
      return [
        <div
          key={`${column.key} ${call.id}`}
          className="cal-clashing"
          data-severity={severity}
          style={{
            transform: `translate(${left}px, ${(start / 60) * hourHeight + 1}px)`,
            width: room * share - 2,
            height: ((end - start) / 60) * hourHeight - 2,
          }}
        />,
      ];
    });
  });
}
