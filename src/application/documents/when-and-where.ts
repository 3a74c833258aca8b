import type { Slot } from '../../shared/contract/broadcast.ts';
import type { Production } from '../../shared/contract/productions.ts';
import { formatClockShort } from '../../shared/time/clock.ts';
import { formatDateLong, formatDateTime } from '../../shared/time/format-date.ts';
import { secondsOfDay } from '../../shared/time/local-time.ts';
import { joinText, modeWords } from './labels.ts';

/** `trực tiếp THĐT1`, or with its own time where the slot is not the evening itself. */
function broadcast(slot: Slot, production: Production): string {
  const part = slot.partLabel === '' ? '' : `phần ${slot.partLabel}`;
  const when = slot.startsAt === production.startsAt ? '' : formatDateTime(slot.startsAt);
  return joinText([modeWords[slot.mode], slot.channelCode, part, when], ' ');
}

/** Lines of a head: date, curtain, place and broadcast in one, the occasion in another. */
export function whenAndWhere(production: Production, slot: Slot | null): string[] {
  const { startsAt } = production;
  const when =
    startsAt === null
      ? 'chưa định ngày'
      : `${formatDateLong(startsAt)}, ${formatClockShort(secondsOfDay(startsAt))}`;
  const line = joinText(
    [when, production.placeName, slot === null ? '' : broadcast(slot, production)],
    ' · ',
  );
  return production.occasion === '' ? [line] : [line, production.occasion];
}
