import { digest } from '../digest.ts';
import { dayOfMinute } from '../plan-minute.ts';
import type { CallRule } from './rule.ts';

/** An item is rehearsed and none of those who are in it is called (tập mà không gọi diễn viên của tiết mục). */
export const itemWithoutCast: CallRule = (call, _world, found) => {
  if (call.uncalledItemIds.length === 0) return;
  found.push({
    key: `item-without-cast|${call.id}|${digest(call.uncalledItemIds)}|${dayOfMinute(call.start)}`,
    rule: 'item-without-cast',
    severity: 'warning',
    callIds: [call.id],
    personId: null,
    placeId: null,
    from: call.start,
    to: call.end,
    params: { itemIds: call.uncalledItemIds.join(',') },
    source: null,
  });
};
