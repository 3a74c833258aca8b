import type { RecordFields, RecordRow } from '../../../shared/contract/records.ts';
import { fold } from '../../../shared/text/fold.ts';
import { hasText, say } from '../../i18n/say.ts';
import type { CellEdit } from '../../ui/edit-table/edit-column.ts';

/** The window's own colours for departments, which follow its theme. */
const tokens = ['as', 'at', 'led', 'm', 'hd', 'dc', 'pt', 'km', 'n', 'mc'] as const;
const HEX = /^#[0-9a-f]{6}$/i;

/** A colour in a word, or its code where it is the house's own. */
export function colourText(colour: string): string {
  const key = `settings:colour.${colour}`;
  return hasText(key) ? say(key) : colour;
}

/** The colour that a word or a code means; null where it means none. */
export function readColour(text: string): string | null {
  const trimmed = text.trim();
  if (HEX.test(trimmed)) return trimmed.toLowerCase();
  return tokens.find((token) => fold(colourText(token)) === fold(trimmed) || token === trimmed) ?? null;
}

/** What paints a colour: a token of the theme, or the code itself. */
export const colourValue = (colour: string) => (HEX.test(colour) ? colour : `var(--dep-${colour})`);

export function colourEdit(): CellEdit<RecordRow<'department'>, RecordFields<'department'>> {
  return {
    input: 'text',
    options: tokens.map(colourText),
    text: (row) => colourText(row.colour),
    parse: (text) => {
      const colour = readColour(text);
      return colour === null ? { problem: say('settings:departments.badColour') } : { fields: { colour } };
    },
  };
}
