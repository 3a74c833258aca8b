import type { CalendarCall } from '../../../src/renderer/features/schedule/grid/index.ts';
import { callKinds } from '../../../src/shared/contract/schedule.ts';

/** Numbers that look like chance and are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** `count` calls in each of some spans of days, with everything that a card shows. */
export function madeCalls(count: number, firstDay: number, days: number, spans: number): CalendarCall[] {
  const any = numbers(7);
  return Array.from({ length: count * spans }, (_, n) => {
    const day = firstDay + Math.floor(n / count) * days + (n % days);
    const start = day * 1440 + 420 + any(56) * 15;
    return {
      id: `call-${n}`,
      start,
      end: start + 45 + any(10) * 15,
      title: `Lớp ${1 + any(40)} – Vân Tiên gặp Nguyệt Nga`,
      kind: callKinds[any(callKinds.length)] ?? 'rehearsal',
      place: `Phòng tập ${1 + any(4)}`,
      placeId: `room-${any(4)}`,
      hue: any(6),
      initials: ['TK', 'HN', 'VA'],
      more: any(12),
      status: 'planned',
      severity: any(12) === 0 ? 'error' : null,
      personIds: [`person-${any(60)}`, `person-${any(60)}`],
      movable: true,
    };
  });
}
