import { dayOfMinute } from '../plan-minute.ts';
import type { PlannedCall } from '../schedule-world.ts';
import type { CallRule } from './rule.ts';

/** Shows and airings at Tết are what an arts house is there for, and giỗ Tổ is kept together: known, not warned of. */
function isUsual(kind: PlannedCall['kind'], day: 'public' | 'rest' | 'memorial'): boolean {
  return kind === 'performance' || kind === 'live-slot' || (kind === 'meeting' && day === 'memorial');
}

const sources = {
  public: 'Bộ luật Lao động 2019, Điều 112',
  rest: 'Bộ luật Lao động 2019, Điều 111, 112',
  memorial: 'Quyết định 13/QĐ-TTg năm 2011',
} as const;

/** A call at Tết, on another holiday, a day off in exchange, or giỗ Tổ sân khấu (12/8 âm lịch). */
export const holiday: CallRule = (call, world, found) => {
  const day = dayOfMinute(call.start);
  const kept = world.holidays.get(day);
  // A weekend day that is worked in exchange (làm bù) is a day like others.
  if (!kept || kept.kind === 'worked') return;
  found.push({
    key: `holiday|${call.id}|${day}`,
    rule: 'holiday',
    severity: isUsual(call.kind, kept.kind) ? 'hint' : 'warning',
    callIds: [call.id],
    personId: null,
    placeId: null,
    from: call.start,
    to: call.end,
    params: { name: kept.name, kind: kept.kind },
    source: sources[kept.kind],
  });
};
