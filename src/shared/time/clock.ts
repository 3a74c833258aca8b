/**
 * A clock of the broadcast day in seconds since its midnight: it runs past 24:00, so that a show which ends at
 * half past midnight ends at `24:30:00`.
 */
export function formatClock(seconds: number): string {
  const total = Math.max(0, Math.round(seconds));
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${pad(Math.floor(total / 3600))}:${pad(Math.floor((total % 3600) / 60))}:${pad(total % 60)}`;
}

/** `19:30`, the form of a calendar. */
export function formatClockShort(seconds: number): string {
  return formatClock(seconds).slice(0, 5);
}

const TIME = /^(\d{1,2})\s*(?:[:gh.]\s*)(\d{2})?(?::(\d{2}))?$/i;
const DIGITS = /^(\d{1,2})(\d{2})$/;

/** `lúc 19 giờ 30 phút` as `19g30`. */
const plainClock = (text: string): string =>
  text
    .trim()
    .replace(/^lúc\s+/iu, '')
    .replace(/\s*phút$/iu, '')
    .replace(/\s*giờ\s*/iu, 'g');

/**
 * Reads `19g30`, `19h30`, `19:30`, `19:30:15`, `1930`, `19g`, `19 giờ 30 phút`; up to `29:59` of a broadcast day. Seconds
 * since its midnight, null if it is no time.
 */
export function parseClock(text: string): number | null {
  const plain = plainClock(text);
  const match = TIME.exec(plain) ?? DIGITS.exec(plain);
  if (!match) return null;
  const [hours, minutes, seconds] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)];
  if (hours > 29 || minutes > 59 || seconds > 59) return null;
  return hours * 3600 + minutes * 60 + seconds;
}

/** The minute of the broadcast day in which a clock stands: seconds do not count. */
export const minuteOfClock = (seconds: number): number => Math.floor(seconds / 60);
