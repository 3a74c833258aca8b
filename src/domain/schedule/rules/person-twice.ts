import { eachNear, isSameEvent } from '../pairs.ts';
import { dayOfMinute } from '../plan-minute.ts';
import type { PersonRule } from './rule.ts';

/** Person twice at once (trùng người): over all productions, recordings and live slots. */
export const personTwice: PersonRule = ({ personId, segments }, _world, found) =>
  eachNear(segments, 0, (a, b) => {
    if (isSameEvent(a.call, b.call)) return;
    found.push({
      key: `person-twice|${personId}|${a.call.id}|${b.call.id}|${dayOfMinute(b.start)}`,
      rule: 'person-twice',
      severity: 'error',
      callIds: [a.call.id, b.call.id],
      personId,
      placeId: null,
      from: b.start,
      to: Math.min(a.end, b.end),
      params: { minutes: Math.min(a.end, b.end) - b.start },
      source: null,
    });
  });
