import { icon } from '../cards/icon.tsx';
import type { DropPreview } from '../types.ts';

/** The reason beside the call in the hand: each clash in words, and the way out. */
export function ClashCard({ preview }: { preview: DropPreview }) {
  const { severity, lines, advice } = preview;
  const [first, ...rest] = lines;
  const more = rest.length - 3;
  return (
    <>
      {first !== undefined && (
        <p className="cal-clash-first" data-severity={severity ?? undefined}>
          {severity && severity !== 'hint' && icon(severity)}
          <b>{first}</b>
        </p>
      )}
      {rest.slice(0, 3).map((line) => (
        <p key={line}>{line}</p>
      ))}
      {more > 0 && <p className="cal-clash-more">+{more}</p>}
      {advice !== undefined && <p className="cal-clash-advice">{advice}</p>}
    </>
  );
}
