import { useTranslation } from 'react-i18next';
import type { Production } from '../../../../../shared/contract/productions.ts';
import { useStore } from '../../../../ui/store.ts';
import { useSession } from '../state/session.ts';

export type OtherProduction = Pick<Production, 'id' | 'title' | 'hue'>;

/**
 * While rows are dragged by pointer: the other productions of the season, to drop them on. A keyboard has the menu for
 * it, so the strip is not read out.
 */
export function ProductionStrip({ productions }: { productions: readonly OtherProduction[] }) {
  const { t } = useTranslation('outline');
  const session = useSession();
  const dragged = useStore(session.lifted, (lifted) => lifted?.by === 'pointer');
  const over = useStore(session.over, (value) => value);
  if (!dragged || productions.length === 0) return null;
  return (
    <div className="ol-others" aria-hidden="true" data-testid="production-strip">
      <p className="ol-others-head">{t(over?.copy ? 'send.stripCopy' : 'send.strip')}</p>
      {productions.map((production) => (
        <div
          key={production.id}
          className="ol-others-row"
          data-drop-production={production.id}
          data-over={over?.productionId === production.id || undefined}
          style={{ '--hue': `var(--prod-${production.hue})` } as React.CSSProperties}
        >
          {production.title}
        </div>
      ))}
      <p className="ol-quiet">{t('send.stripHint')}</p>
    </div>
  );
}
