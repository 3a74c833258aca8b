/** What a number format makes of a number. */
export type NumberShape =
  | { kind: 'number'; digits: number }
  | { kind: 'date'; time: boolean }
  /** `elapsed` runs past the day: `[h]:mm`, `[m]:ss`. */
  | { kind: 'time'; elapsed: 'h' | 'm' | 's' | null; hours: boolean; minutes: boolean; seconds: boolean };

const known = new Map<string, NumberShape>();

/** The shape of a format; formats are few in a workbook and asked for in every cell. */
export function shapeOfFormat(format: string | undefined): NumberShape {
  const name = format ?? 'General';
  const found = known.get(name);
  if (found) return found;
  const shape = readFormat(name);
  known.set(name, shape);
  return shape;
}

function readFormat(format: string): NumberShape {
  // The first section is that of positive numbers; what is quoted, escaped or padded is text.
  const [positive = ''] = format.split(';');
  const bare = positive
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/[_*]./g, '');
  const elapsed = /\[(h+|m+|s+)\]/i.exec(bare)?.[1]?.[0]?.toLowerCase() as 'h' | 'm' | 's' | undefined;
  const codes = bare
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (!/general/.test(codes)) {
    const clean = codes.replace(/am\/pm|a\/p/g, 'h');
    const hours = clean.includes('h');
    const seconds = clean.includes('s');
    const minutes = clean.includes('m') && (hours || seconds || elapsed !== undefined);
    if (/[dy]/.test(clean) || (clean.includes('m') && !minutes)) return { kind: 'date', time: hours };
    if (hours || seconds || minutes)
      return { kind: 'time', elapsed: elapsed ?? null, hours, minutes, seconds };
  }
  const digits = /^0+$/.exec(codes)?.[0].length ?? 0;
  return { kind: 'number', digits };
}

const two = (value: number) => String(value).padStart(2, '0');

/** A time as a spreadsheet shows it: `4:30` for `[m]:ss` and for `h:mm` alike, `0:04:30` for `h:mm:ss`. */
export function timeText(total: number, shape: Extract<NumberShape, { kind: 'time' }>): string {
  const { elapsed, hours, minutes, seconds } = shape;
  const shown = elapsed === null ? total % 86_400 : total;
  if (elapsed === 's') return String(shown);
  if (elapsed === 'm' || (!hours && minutes))
    return seconds ? `${Math.floor(shown / 60)}:${two(shown % 60)}` : `${Math.floor(shown / 60)}:00`;
  const [hour, minute, second] = [Math.floor(shown / 3600), Math.floor(shown / 60) % 60, shown % 60];
  return seconds ? `${hour}:${two(minute)}:${two(second)}` : `${hour}:${two(minute)}`;
}
