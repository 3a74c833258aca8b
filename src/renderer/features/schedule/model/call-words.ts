import type { CallKind } from '../../../../shared/contract/schedule.ts';
import { hoursText } from '../../../../shared/time/hours-text.ts';
import { say } from '../../../i18n/say.ts';

/** `TK` for Lê Trọng Khiêm: the two names that people are called by here. */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  return words
    .slice(-2)
    .map((word) => word[0]?.toLocaleUpperCase('vi') ?? '')
    .join('');
}

/** `45 phút`, `2,5 giờ`: less than an hour is said in minutes. */
export const lengthText = (minutes: number): string =>
  minutes < 60
    ? say('schedule:minutes', { count: minutes })
    : say('schedule:hours', { hours: hoursText(minutes) });

/** What a call is called: its title, the titles of its items, or its kind. */
export function callTitle(
  call: { title: string; kind: CallKind; itemIds: readonly string[] },
  itemTitle: (id: string) => string | undefined,
): string {
  if (call.title !== '') return call.title;
  const items = call.itemIds.flatMap((id) => itemTitle(id) ?? []);
  return items.length > 0 ? items.join(', ') : kindWord(call.kind);
}

export const kindWord = (kind: CallKind | 'live-slot'): string =>
  kind === 'live-slot' ? say('schedule:liveSlot') : say(`productions:calls.kinds.${kind}`);
