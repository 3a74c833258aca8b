import { eachNear, isSameEvent } from '../pairs.ts';
import { dayOfMinute } from '../plan-minute.ts';
import type { GroupRule } from './rule.ts';

/** Two calls in one place at once (trùng địa điểm). */
export const placeTwice: GroupRule = (calls, found) =>
  eachNear(calls, 0, (a, b) => {
    if (isSameEvent(a, b)) return;
    found.push({
      key: `place-twice|${a.placeId}|${a.id}|${b.id}|${dayOfMinute(b.start)}`,
      rule: 'place-twice',
      severity: 'error',
      callIds: [a.id, b.id],
      personId: null,
      placeId: a.placeId,
      from: b.start,
      to: Math.min(a.end, b.end),
      params: { minutes: Math.min(a.end, b.end) - b.start },
      source: null,
    });
  });
