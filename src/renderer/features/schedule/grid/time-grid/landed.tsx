import { useTranslation } from 'react-i18next';
import { cardBody } from '../cards/call-card.tsx';
import { cardLevel } from '../cards/card-level.ts';
import { icon } from '../cards/icon.tsx';
import { ClashCard } from '../drag/clash-card.tsx';
import type { Landing, Lifted } from '../drag/drag-state.ts';
import { type LandingBox, landingBoxes, overlapBoxes } from '../drag/landing-boxes.ts';
import { useSession } from '../session.ts';
import type { GridColumn } from '../types.ts';
import { ClashingCalls } from './clashing-calls.tsx';
import { LandingLabel } from './landing-label.tsx';
import { GUTTER, type Sizes } from './time-view.ts';

const CARD_WIDTH = 216;
/** What a card with two clashes and a way out needs, so that it is not cut off below. */
const CARD_ROOM = 130;

type Props = {
  columns: readonly GridColumn[];
  hourHeight: number;
  lifted: Lifted;
  landing: Landing;
  /** Put down, and a question stands beside it, which says the clashes. */
  asked: boolean;
};

/** What is in the hand, where it would land, with its clashes. Everything is placed by transform. */
export function Landed({ columns, hourHeight, lifted, landing, asked }: Props) {
  const { t } = useTranslation('calendar');
  const { model, view } = useSession();
  const grid = view.get();
  if (!grid) return null;
  const { preview } = landing;
  const clash = preview.severity === 'error' || preview.severity === 'warning' ? preview.severity : undefined;
  const sizes: Sizes = {
    width: (grid.bodyWidth() - GUTTER) / columns.length,
    y: (minute) => (minute / 60) * hourHeight,
  };
  const { width, y } = sizes;
  const title = grid.titleOf(landing.column);
  const boxes = landingBoxes(lifted, landing, columns, model.call, { newCall: t('drag.newCall'), title });
  const lead = boxes.find((box) => box.lead);
  const { scrollTop, clientHeight } = grid.scroller;
  const bottom = scrollTop + clientHeight - grid.headHeight();
  return (
    <>
      <ClashingCalls
        ids={preview.clashIds ?? []}
        severity={clash}
        columns={columns}
        width={width}
        hourHeight={hourHeight}
      />
      {boxes.map((box) => (
        <LiftedBox
          key={box.key}
          box={box}
          clash={box.lead ? clash : undefined}
          act={lifted.act}
          copy={landing.copy}
          sizes={sizes}
        />
      ))}
      {overlapBoxes(landing, columns).map((overlap) => (
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
      {lead && (
        <LandingLabel
          lifted={lifted}
          landing={landing}
          box={lead}
          sizes={sizes}
          bottom={bottom}
          columns={columns.length}
          title={title}
        />
      )}
      {lead && !asked && (preview.lines.length > 0 || preview.advice !== undefined) && (
        <div
          className="cal-clash"
          data-severity={clash}
          style={{
            transform: `translate(${besides(lead.index, columns.length, width)}px, ${Math.max(
              scrollTop + 4,
              Math.min(y(lead.start) + 4, bottom - CARD_ROOM),
            )}px)`,
            width: CARD_WIDTH,
          }}
        >
          <ClashCard preview={preview} />
        </div>
      )}
    </>
  );
}

/** Left of the clash card: beside the column, on the side that has room. */
const besides = (index: number, count: number, width: number) =>
  Math.max(2, index > count / 2 ? index * width - CARD_WIDTH - 6 : (index + 1) * width + 4);

type BoxProps = {
  box: LandingBox;
  clash: 'error' | 'warning' | undefined;
  act: Lifted['act'];
  copy: boolean;
  sizes: Sizes;
};

function LiftedBox({ box, clash, act, copy, sizes: { width, y } }: BoxProps) {
  const height = Math.max(y(box.end - box.start), 14) - 2;
  const left = box.index * width + (box.lead ? 5 : 2);
  return (
    <div
      className="cal-lifted"
      data-hue={box.call.hue ?? 0}
      data-lead={box.lead || undefined}
      data-landing={box.lead ? '' : undefined}
      data-clash={clash}
      data-act={act}
      style={{ transform: `translate(${left}px, ${y(box.start) + 1}px)`, width: width - 6, height }}
    >
      {cardBody(box.call, cardLevel(width - 8, height))}
      {box.lead && copy && <span className="cal-plus">+</span>}
      {clash && icon(clash, 'cal-badge')}
    </div>
  );
}
