import { useTranslation } from 'react-i18next';
import { dayOfMinute, MINUTES_A_DAY } from '../../../../../domain/schedule/index.ts';
import { useStore } from '../../../../ui/store.ts';
import { cardBody } from '../cards/call-card.tsx';
import { cardLevel } from '../cards/card-level.ts';
import { icon } from '../cards/icon.tsx';
import { ClashCard } from '../drag/clash-card.tsx';
import type { Landing, Lifted } from '../drag/drag-state.ts';
import { landedCalls } from '../drag/landing.ts';
import { daysOf, pieceOn } from '../layout/day-pieces.ts';
import { useSession } from '../session.ts';
import type { CalendarCall, GridColumn } from '../types.ts';
import { dayShort, span } from '../words.ts';

type Props = { columns: readonly GridColumn[]; hourHeight: number };

/** Only this layer hears of a drag: it renders once a step, the grid under it not at all. */
export function TimePreview(props: Props) {
  const { drag } = useSession();
  const lifted = useStore(drag.lifted, (now) => now);
  const landing = useStore(drag.landing, (now) => now);
  return (
    <div className="cal-preview" aria-hidden="true">
      {lifted && landing && <Landed {...props} lifted={lifted} landing={landing} />}
      <BandBox />
    </div>
  );
}

/** The column that a drop would reach, neutral, under its calls. */
export function TargetLayer({ columns }: { columns: readonly GridColumn[] }) {
  const { drag } = useSession();
  const index = useStore(drag.landing, (now) =>
    now ? columns.findIndex(({ key }) => key === now.column.key) : -1,
  );
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

function BandBox() {
  const band = useStore(useSession().band, (now) => now);
  if (!band) return null;
  return (
    <div
      className="cal-band"
      style={{
        transform: `translate(${band.left}px, ${band.top}px)`,
        width: band.width,
        height: band.height,
      }}
    />
  );
}

const CARD_WIDTH = 216;

/** The call that is drawn in the hand: as it would be after the drop. */
function asDropped(lifted: Lifted, landing: Landing, newCall: string): CalendarCall {
  const { start, end } = landing;
  if (lifted.call) return { ...lifted.call, start, end };
  const { item } = lifted;
  return {
    id: '',
    start,
    end,
    title: item?.title ?? newCall,
    kind: item?.kind ?? 'rehearsal',
    place: '',
    placeId: null,
    hue: item?.hue ?? null,
    initials: [],
    more: 0,
    status: 'planned',
    severity: null,
    personIds: [],
    movable: true,
  };
}

function Landed({ columns, hourHeight, lifted, landing }: Props & { lifted: Lifted; landing: Landing }) {
  const { t } = useTranslation('calendar');
  const { model, view } = useSession();
  const grid = view.get();
  if (!grid) return null;
  const { preview } = landing;
  const clash = preview.severity === 'error' || preview.severity === 'warning' ? preview.severity : undefined;
  const target = columns.findIndex(({ key }) => key === landing.column.key);
  const bodyWidth = grid.scroller.querySelector<HTMLElement>('.cal-columns')?.offsetWidth ?? 0;
  const width = bodyWidth / columns.length;
  const y = (minute: number) => (minute / 60) * hourHeight;
  const indexOf = (day: number, lead: boolean, call: CalendarCall | undefined) => {
    if (lead) {
      const here = target >= 0 && columns[target]?.day === day ? target : -1;
      return here >= 0
        ? here
        : columns.findIndex(
            (column) =>
              column.day === day &&
              column.placeId === landing.column.placeId &&
              column.personId === landing.column.personId,
          );
    }
    return columns.findIndex(
      (column) =>
        column.day === day &&
        (column.placeId === undefined || column.placeId === call?.placeId) &&
        (column.personId === undefined || call?.personIds.includes(column.personId)),
    );
  };
  const lead = asDropped(lifted, landing, t('drag.newCall'));
  const boxes = landedCalls(lifted, landing).flatMap((each) => {
    const call = each.lead ? lead : model.call(each.id);
    if (!call) return [];
    const { first, last } = daysOf(each.start, each.end);
    const pieces = [];
    for (let day = first; day <= last; day++) {
      const index = indexOf(day, each.lead, call);
      if (index >= 0)
        pieces.push({
          call: { ...call, start: each.start, end: each.end },
          index,
          lead: each.lead,
          ...pieceOn(day, each.start, each.end),
          key: `${each.id} ${day}`,
        });
    }
    return pieces;
  });
  const overlaps = (preview.overlaps ?? []).flatMap((overlap) => {
    const from = Math.max(overlap.from, landing.start);
    const to = Math.min(overlap.to, landing.end);
    const day = dayOfMinute(from);
    const index = indexOf(day, true, undefined);
    return to > from && index >= 0 ? [{ key: from, index, ...pieceOn(day, from, to) }] : [];
  });
  const clashing = new Set(preview.clashIds ?? []);
  const shown = boxes.find((box) => box.lead);
  const startOfDay = landing.start - dayOfMinute(landing.start) * MINUTES_A_DAY;
  const cardLeft = target > columns.length / 2 ? target * width - CARD_WIDTH - 6 : (target + 1) * width + 4;
  const { scrollTop, clientHeight } = grid.scroller;
  const lowest = scrollTop + clientHeight - grid.headHeight() - 120;
  const labelAbove = y(startOfDay + landing.end - landing.start) + 30 > lowest + 120;
  const label = `${dayShort(t, dayOfMinute(landing.start))} · ${lifted.act === 'move' && !landing.copy ? span(landing.start, landing.end).slice(0, 5) : span(landing.start, landing.end)}`;
  return (
    <>
      {clashing.size > 0 && (
        <ClashingCalls ids={clashing} columns={columns} width={width} hourHeight={hourHeight} />
      )}
      {boxes.map((box) => {
        const height = Math.max(y(box.end - box.start), 14) - 2;
        return (
          <div
            key={box.key}
            className="cal-lifted"
            data-hue={box.call.hue ?? 0}
            data-lead={box.lead || undefined}
            data-clash={box.lead ? clash : undefined}
            data-copy={landing.copy || undefined}
            data-act={lifted.act}
            style={{
              transform: `translate(${box.index * width + (box.lead ? 5 : 2)}px, ${y(box.start) + 1}px)`,
              width: width - 6,
              height,
            }}
          >
            {cardBody(box.call, cardLevel(width - 8, height))}
            {box.lead && landing.copy && <span className="cal-plus">+</span>}
            {box.lead && clash && icon(clash, 'cal-badge')}
          </div>
        );
      })}
      {overlaps.map((overlap) => (
        <div
          key={overlap.key}
          className="cal-overlap"
          style={{
            transform: `translate(${overlap.index * width + 8}px, ${y(overlap.start) + 1}px)`,
            width: width - 10,
            height: y(overlap.end - overlap.start) - 2,
          }}
        />
      ))}
      {shown && (
        <div
          className="cal-label"
          style={{
            transform: `translate(${shown.index * width + 5}px, ${labelAbove ? y(shown.start) - 26 : y(shown.end) + 6}px)`,
          }}
        >
          {landing.copy && `${t('drag.copy')} · `}
          {lifted.act === 'create' && `${t('drag.create')} · `}
          {lifted.calls.length > 1 && `${t('drag.several', { count: lifted.calls.length })} · `}
          {label}
        </div>
      )}
      {shown && (preview.lines.length > 0 || preview.advice !== undefined) && (
        <div
          className="cal-clash"
          data-severity={clash}
          style={{
            transform: `translate(${Math.max(2, cardLeft)}px, ${Math.max(scrollTop + 4, Math.min(y(shown.start) + 4, lowest))}px)`,
            width: CARD_WIDTH,
          }}
        >
          <ClashCard preview={preview} />
        </div>
      )}
    </>
  );
}

/** Frames around the calls that the landing would clash with. */
function ClashingCalls(props: {
  ids: ReadonlySet<string>;
  columns: readonly GridColumn[];
  width: number;
  hourHeight: number;
}) {
  const { ids, columns, width, hourHeight } = props;
  const { model } = useSession();
  return columns.flatMap((column, index) => {
    const { calls, starts, ends, lefts, widths } = model.column(column, 5);
    return calls.flatMap((call, at) => {
      const share = widths[at] ?? 0;
      if (!ids.has(call.id) || share === 0) return [];
      const top = ((starts[at] ?? 0) / 60) * hourHeight + 1;
      const height = (((ends[at] ?? 0) - (starts[at] ?? 0)) / 60) * hourHeight - 2;
      return [
        <div
          key={`${column.key} ${call.id}`}
          className="cal-clashing"
          style={{
            transform: `translate(${index * width + (width - 6) * (lefts[at] ?? 0) + 2}px, ${top}px)`,
            width: (width - 6) * share - 2,
            height,
          }}
        />,
      ];
    });
  });
}
