import { DragOverlay } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../../../ui/store.ts';
import { icon } from '../cards/icon.tsx';
import { useSession } from '../session.ts';

/**
 * The card in the hand while it is over no column: on its way from the tray, or outside the calendar. Over the grid the
 * preview draws it where it would land.
 */
export function LiftedCard() {
  const { t } = useTranslation('calendar');
  const { drag, view } = useSession();
  const lifted = useStore(drag.lifted, (now) => now);
  const landed = useStore(drag.landing, (now) => now !== null);
  const title = lifted?.call?.title ?? lifted?.item?.title;
  const inHand =
    lifted?.by === 'pointer' && title !== undefined && !landed && !lifted.act.startsWith('resize');
  const count = Math.max(lifted?.calls.length ?? 0, lifted?.item?.itemIds.length ?? 0);
  const copy = useStore(drag.landing, (now) => now?.copy === true);
  return (
    <>
      {lifted?.by === 'pointer' && (
        // The hand's own cursor over everything, without a rule that touches every card.
        <div
          className="cal-hand"
          data-act={lifted.act}
          data-copy={copy || undefined}
          onWheel={(event) => view.get()?.scroller.scrollBy({ top: event.deltaY })}
        />
      )}
      <DragOverlay
        dropAnimation={null}
        className="cal cal-overlay"
        style={{ width: 'max-content', height: 'auto' }}
      >
        {inHand && (
          <div className="cal-in-hand" data-hue={lifted.call?.hue ?? lifted.item?.hue ?? 0}>
            {icon(lifted.call?.kind ?? lifted.item?.kind ?? 'rehearsal')}
            <b>{title}</b>
            {count > 1 && <i>{t('drag.several', { count })}</i>}
          </div>
        )}
      </DragOverlay>
    </>
  );
}
