import type { CSSProperties, ReactElement } from 'react';
import { clockOf } from '../../../../../domain/schedule/index.ts';
import type { CalendarCall } from '../types.ts';
import { shortPlace, span } from '../words.ts';
import type { CardLevel } from './card-level.ts';
import { icon } from './icon.tsx';

const shown = 3;

function people(call: CalendarCall, half: boolean): ReactElement | null {
  const given = half ? [] : call.initials.slice(0, shown);
  const more = call.more + call.initials.length - given.length;
  if (given.length + more === 0) return null;
  return (
    <div className="cal-people" aria-hidden="true">
      {half && icon(call.kind)}
      {given.map((initials, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two people may have the same initials
        <i key={at}>{initials}</i>
      ))}
      {more > 0 && <b>+{more}</b>}
    </div>
  );
}

/** What a card says, line by line; only what fits is made. For the eye: `spokenLabel` says all of it. */
export function cardBody(
  call: CalendarCall,
  { width, lines, people: withPeople }: CardLevel,
): ReactElement | null {
  if (width === 'none') return null;
  if (width === 'icon') return icon(call.kind);
  const half = width === 'half';
  if (lines <= 1)
    return (
      <div className={lines === 0 ? 'cal-line cal-small' : 'cal-line'} aria-hidden="true">
        <b>{clockOf(call.start)}</b> {call.title}
      </div>
    );
  return (
    <>
      <div className="cal-line cal-time-line" aria-hidden="true">
        {!half && icon(call.kind)}
        <b>{half ? clockOf(call.start) : span(call.start, call.end)}</b>
      </div>
      <div className="cal-title" aria-hidden="true" data-lines={lines >= 4 || (half && lines >= 3) ? 2 : 1}>
        {call.title}
      </div>
      {lines >= (half ? 4 : 3) && (
        <div className="cal-line cal-place" aria-hidden="true">
          {half ? shortPlace(call.place) : call.place}
        </div>
      )}
      {withPeople && people(call, half)}
    </>
  );
}

/**
 * What a card is called, as its only text for a screen reader: an `aria-label` beside words that are cut to size would
 * say other words than are seen.
 */
export const spokenLabel = (label: string) => <span className="visually-hidden">{label}</span>;

export type CardProps = {
  call: CalendarCall;
  level: CardLevel;
  label: string;
  role: string;
  style: CSSProperties;
  /** Minute of the day at which this piece begins. */
  start: number;
  /** Ends that midnight cut off. */
  cut: string | undefined;
};

/**
 * A call on the grid. A plain function, not a component: a column makes a thousand of them and keeps each for as long as
 * nothing of it changes. Selection, tab stop and lifted state are attributes that the grid sets itself.
 */
export function callCard({ call, level, label, role, style, start, cut }: CardProps): ReactElement {
  return (
    <div
      key={call.id}
      className="cal-call"
      data-call={call.id}
      data-start={start}
      data-hue={call.hue ?? 0}
      data-status={call.status}
      data-width={level.width}
      data-severity={call.severity ?? undefined}
      data-fixed={call.movable ? undefined : ''}
      data-cut={cut}
      role="button"
      tabIndex={-1}
      aria-roledescription={role}
      aria-pressed="false"
      style={style}
    >
      {spokenLabel(label)}
      {cardBody(call, level)}
      {call.severity && icon(call.severity, 'cal-badge')}
    </div>
  );
}
