import type { Channel, Slot } from '../../../../../shared/contract/broadcast.ts';
import { formatClockShort } from '../../../../../shared/time/clock.ts';
import { formatMinutesSeconds } from '../../../../../shared/time/duration.ts';
import { formatDate } from '../../../../../shared/time/format-date.ts';
import { dateOf, secondsOfDay, weekday } from '../../../../../shared/time/local-time.ts';

export function channelName(slot: Slot, channels: readonly Channel[] | undefined): string {
  return channels?.find((channel) => channel.id === slot.channelId)?.name ?? slot.channelCode;
}

/** `Thứ Bảy 26/11/2022 · 20:00–21:30 · 90:00`; the day's name in the language of the window. */
export function slotWhen(slot: Slot, language: string): string {
  const start = secondsOfDay(slot.startsAt);
  const hours = `${formatClockShort(start)}–${formatClockShort(start + slot.durationSeconds)}`;
  const day = dayName(weekday(dateOf(slot.startsAt)), language);
  return `${day} ${formatDate(slot.startsAt)} · ${hours} · ${formatMinutesSeconds(slot.durationSeconds)}`;
}

const days = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

function dayName(day: number, language: string): string {
  return (language.startsWith('en') ? days.en : days.vi)[day] ?? '';
}
