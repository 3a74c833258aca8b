import { fold } from '../text/fold.ts';

/**
 * Durations are integers of seconds here. Written `4:20` (minutes:seconds), `1:02:03` (hours:minutes:seconds)
 * or `94` (minutes); read back the same, and also as `4p20`, `4'20"`, `1g20`, `1h20`, `3,5 phút`; marks may be missing.
 */
export function formatDuration(seconds: number): string {
  const sign = seconds < 0 ? '−' : '';
  const total = Math.abs(Math.round(seconds));
  const hours = Math.floor(total / 3600);
  const minutes = Math.floor((total % 3600) / 60);
  const rest = String(total % 60).padStart(2, '0');
  return hours > 0
    ? `${sign}${hours}:${String(minutes).padStart(2, '0')}:${rest}`
    : `${sign}${minutes}:${rest}`;
}

/** Minutes and seconds only, as the stage says it: `94:20` for an hour and a half. */
export function formatMinutesSeconds(seconds: number): string {
  const sign = seconds < 0 ? '−' : '';
  const total = Math.abs(Math.round(seconds));
  return `${sign}${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;
}

const PARTS = /^(?:(\d{1,3}):)?(\d{1,4}):([0-5]?\d)$/;
const SPOKEN = /^(\d{1,4})\s*(?:p|ph|phut|'|′)\s*(?:([0-5]?\d)\s*(?:s|giay|"|″)?)?$/;
const PART_OF_MINUTE = /^(\d{1,4}[.,]\d{1,2})\s*(?:p|ph|phut)$/;
const HOURS = /^(\d{1,2})\s*(?:h|g|gio|tieng)\s*(?:([0-5]?\d)\s*(?:p|ph|phut|'|′)?)?$/;

/** Seconds, or null for a text that is no duration. A bare number means minutes. */
export function parseDuration(text: string): number | null {
  const folded = fold(text);
  if (/^\d{1,4}$/.test(folded)) return Number(folded) * 60;
  const parts = PARTS.exec(folded);
  if (parts) {
    const minutes = Number(parts[2]);
    if (parts[1] !== undefined && minutes > 59) return null;
    return Number(parts[1] ?? 0) * 3600 + minutes * 60 + Number(parts[3]);
  }
  const hours = HOURS.exec(folded);
  if (hours) return Number(hours[1]) * 3600 + Number(hours[2] ?? 0) * 60;
  const part = PART_OF_MINUTE.exec(folded)?.[1];
  if (part) return Math.round(Number(part.replace(',', '.')) * 60);
  const spoken = SPOKEN.exec(folded);
  return spoken ? Number(spoken[1]) * 60 + Number(spoken[2] ?? 0) : null;
}
