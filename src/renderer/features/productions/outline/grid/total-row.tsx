// biome-ignore-all lint/a11y/useFocusableInteractive: one tab stop, the row; its cells are walked by Tab only while editing
import { useTranslation } from 'react-i18next';
import { isPart } from '../../../../../domain/productions/index.ts';
import { itemKinds } from '../../../../../shared/contract/items.ts';
import { formatMinutesSeconds } from '../../../../../shared/time/duration.ts';
import { momentText } from '../model/clock-base.ts';
import { useClockBase } from '../state/clock-context.ts';
import type { OutlineModel } from '../state/session.ts';

/** The last line: how many of each kind, how long, until when. */
export function TotalRow({ model, play, over }: { model: OutlineModel; play: boolean; over: boolean }) {
  const { t } = useTranslation('outline');
  const base = useClockBase();
  const parts = model.outline.all.filter(isPart).length;
  const counts = (['part', ...itemKinds] as const)
    .map((kind) => {
      if (kind === 'part') return { kind, count: parts };
      const count = model.items.filter((item) => item.kind === kind).length;
      return { kind, count: kind === 'item' ? count - parts : count };
    })
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => t(`counts.${kind}`, { count }));
  const { totalSeconds } = model.outline;
  const end = momentText(base, totalSeconds);
  const name = [t(play ? 'total' : 'totalProgramme'), counts.join(', ')]
    .filter((part) => part !== '')
    .join(' · ');
  return (
    <div role="row" className="ol-row ol-total" aria-rowindex={model.rows.length + 2}>
      <div role="gridcell" className="ol-cell ol-total-name" title={name}>
        <span className="ol-text">{name}</span>
      </div>
      <div role="gridcell" className="ol-cell ol-duration">
        {formatMinutesSeconds(totalSeconds)}
      </div>
      <div
        role="gridcell"
        className="ol-cell ol-clock"
        data-over={over || undefined}
        title={t('ends', { clock: end })}
      >
        {end}
      </div>
      <div role="gridcell" className="ol-cell" />
    </div>
  );
}
