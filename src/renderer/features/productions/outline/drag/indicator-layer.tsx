import { useTranslation } from 'react-i18next';
import { numberedTitle } from '../../../../../domain/productions/index.ts';
import { useStore } from '../../../../ui/store.ts';
import { momentText } from '../model/clock-base.ts';
import { INDENT, ROW_HEIGHT } from '../model/drop-position.ts';
import { useClockBase } from '../state/clock-context.ts';
import { useSession } from '../state/session.ts';

/** The line of a drag, at the depth of the landing, with what follows; the group that would hold it is framed. */
export function IndicatorLayer() {
  const { t } = useTranslation('outline');
  const session = useSession();
  const base = useClockBase();
  const preview = useStore(session.preview, (value) => value);
  if (!preview) return null;
  const parent = preview.parentId === null ? undefined : session.model.outline.byId.get(preview.parentId);
  const parentIndex = preview.parentId === null ? -1 : session.model.order.indexOf(preview.parentId);
  return (
    <div className="ol-indicators" aria-hidden="true">
      {parentIndex >= 0 && (
        <div className="ol-holder" style={{ transform: `translateY(${parentIndex * ROW_HEIGHT}px)` }} />
      )}
      <div
        className="ol-line"
        data-unchanged={preview.unchanged || undefined}
        style={{
          transform: `translateY(${preview.gap * ROW_HEIGHT}px)`,
          insetInlineStart: 44 + preview.depth * INDENT,
        }}
      >
        {!preview.unchanged && (
          <span className="ol-line-label" data-top={preview.gap === 0 || undefined}>
            <b>{t('drag.startsAt', { clock: momentText(base, preview.startSeconds) })}</b>
            {' · '}
            {parent ? t('drag.inside', { title: numberedTitle(parent) }) : t('drag.top')}
          </span>
        )}
      </div>
    </div>
  );
}
