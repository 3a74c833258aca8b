/** Milliseconds of a cue, in seconds with one decimal as the desk shows them: `2,0`, `74,5`; empty for none. */
export function formatTenths(milliseconds: number): string {
  return (Math.round(milliseconds / 100) / 10).toFixed(1).replace('.', ',');
}

/** Milliseconds as a place within an item: `1:14`, and `1:14,5` where tenths are measured. */
export function formatOffset(milliseconds: number): string {
  const tenths = Math.round(milliseconds / 100);
  const [minutes, rest] = [Math.floor(tenths / 600), tenths % 600];
  const seconds = String(Math.floor(rest / 10)).padStart(2, '0');
  return `${minutes}:${seconds}${rest % 10 === 0 ? '' : `,${rest % 10}`}`;
}

const SECONDS = /^(\d{1,6})(?:[.,](\d{1,3}))?\s*(?:s|giây|")?$/i;
const CLOCK = /^(?:(\d{1,2}):)?(\d{1,4}):([0-5]?\d)(?:[.,](\d{1,3}))?$/;

const fraction = (digits: string | undefined) => Number((digits ?? '').padEnd(3, '0') || 0);

/**
 * Milliseconds, to the tenth of a second; null for a text that is none. `2`, `2,5`, `0.5 s` are seconds – on a cue a
 * bare number is never minutes – and `1:14`, `1:14,5`, `1:02:03` are minutes and seconds.
 */
export function parseTenths(text: string): number | null {
  const trimmed = text.trim();
  const seconds = SECONDS.exec(trimmed);
  if (seconds) return round(Number(seconds[1]) * 1000 + fraction(seconds[2]));
  const clock = CLOCK.exec(trimmed);
  if (!clock) return null;
  const [hours, minutes] = [Number(clock[1] ?? 0), Number(clock[2])];
  if (clock[1] !== undefined && minutes > 59) return null;
  return round((hours * 3600 + minutes * 60 + Number(clock[3])) * 1000 + fraction(clock[4]));
}

const round = (milliseconds: number) => Math.round(milliseconds / 100) * 100;
