import { useTranslation } from 'react-i18next';
import { numberedTitle, type Outline, type SlotSegment } from '../../../../../domain/productions/index.ts';
import { formatMinutesSeconds } from '../../../../../shared/time/duration.ts';

type SlotBarProps = {
  outline: Outline;
  segments: readonly SlotSegment[];
  slotSeconds: number;
  /** Words under the tick: the clock at the slot's end, or its length. */
  tick: string;
  hue: number;
};

const percent = (part: number, whole: number) => `${whole === 0 ? 0 : (part / whole) * 100}%`;

/** The slot as a bar: a segment for each top-level row, a tick at the slot's end, red beyond it. */
export function SlotBar({ outline, segments, slotSeconds, tick, hue }: SlotBarProps) {
  const { t } = useTranslation('outline');
  const content = segments.reduce((sum, segment) => sum + segment.seconds, 0);
  // A little air behind the end, so that the tick and the overrun are seen as such.
  const whole = Math.max(content, slotSeconds) * (content > slotSeconds ? 1.015 : 1);
  const tickAt = slotSeconds / (whole || 1);
  return (
    <div className="ol-slotbar" style={{ '--hue': `var(--prod-${hue})` } as React.CSSProperties}>
      <div
        className="ol-track"
        role="img"
        aria-label={t('slot.bar', {
          total: formatMinutesSeconds(content),
          slot: formatMinutesSeconds(slotSeconds),
        })}
      >
        {segments.map((segment, i) => {
          const node = outline.byId.get(segment.id);
          const words = t('slot.segment', {
            title: node?.item.title ?? '',
            length: formatMinutesSeconds(segment.seconds),
          });
          return (
            <span
              key={segment.id}
              className="ol-segment"
              data-odd={i % 2 === 1 || undefined}
              title={words}
              style={{
                insetInlineStart: percent(segment.from, whole),
                width: percent(segment.seconds, whole),
              }}
            />
          );
        })}
        {content > slotSeconds && (
          <span
            className="ol-overrun"
            style={{
              insetInlineStart: percent(slotSeconds, whole),
              width: percent(content - slotSeconds, whole),
            }}
          />
        )}
        <span className="ol-tick" style={{ insetInlineStart: percent(slotSeconds, whole) }} />
      </div>
      <div className="ol-labels" aria-hidden="true">
        {segments.map((segment) => {
          const node = outline.byId.get(segment.id);
          const start = segment.from / (whole || 1);
          // The tick's own words come first: a label that would run into them gives way.
          const end = Math.min(
            (segment.from + segment.seconds) / (whole || 1),
            start < tickAt - 0.01 ? tickAt - 0.035 : 1,
          );
          return (
            <span
              key={segment.id}
              className="ol-label"
              style={{ insetInlineStart: `${start * 100}%`, width: `${Math.max(0, end - start) * 100}%` }}
            >
              <b>{node ? numberedTitle(node).split(' – ')[0] : ''}</b>
              <span>{formatMinutesSeconds(segment.seconds)}</span>
            </span>
          );
        })}
        <b
          className="ol-tick-label"
          style={{ insetInlineStart: `${tickAt * 100}%` }}
          data-end={tickAt > 0.97 || undefined}
        >
          {tick}
        </b>
      </div>
    </div>
  );
}
