import { DragOverlay } from '@dnd-kit/core';
import { useTranslation } from 'react-i18next';
import { useStore } from '../../../../ui/store.ts';
import { zoom } from '../../../../ui/zoom.ts';
import { useSession } from '../state/session.ts';

/**
 * The card in the hand: title of the lifted row and how many go along. It hangs off the pointer, so that the line and its
 * dot stay in sight. A keyboard drag shows the line only.
 */
export function LiftedCard() {
  const { t } = useTranslation('outline');
  const session = useSession();
  const lifted = useStore(session.lifted, (value) => value);
  const inHand = lifted?.by === 'pointer' ? lifted : null;
  return (
    <DragOverlay
      dropAnimation={null}
      className="ol-overlay"
      style={
        inHand ? { left: inHand.x / zoom() + 24, top: inHand.y / zoom() + 18, width: 'max-content' } : {}
      }
    >
      {inHand && (
        <div className="ol-card">
          <span className="ol-card-title">{inHand.title}</span>
          {inHand.ids.length > 1 && (
            <span className="ol-card-more">{t('drag.more', { count: inHand.ids.length - 1 })}</span>
          )}
        </div>
      )}
    </DragOverlay>
  );
}
