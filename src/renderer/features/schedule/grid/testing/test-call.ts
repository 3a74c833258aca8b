import type { CalendarCall } from '../types.ts';

export function testCall(
  given: Partial<CalendarCall> & Pick<CalendarCall, 'id' | 'start' | 'end'>,
): CalendarCall {
  return {
    title: `Lớp ${given.id}`,
    kind: 'rehearsal',
    place: 'Phòng tập 1',
    placeId: 'room-1',
    hue: 1,
    initials: ['TK', 'HN'],
    more: 0,
    status: 'planned',
    severity: null,
    personIds: ['khiêm', 'nhiên'],
    movable: true,
    ...given,
  };
}
