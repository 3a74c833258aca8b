import { digest } from '../digest.ts';
import { dayOfMinute } from '../plan-minute.ts';
import type { CallRule } from './rule.ts';

/** Roles of what is rehearsed that nobody plays there (thiếu vai): uncast, or their players are not called; one line a call. */
export const roleWithoutCast: CallRule = (call, _world, found) => {
  if (call.openRoleIds.length === 0) return;
  found.push({
    key: `role-without-cast|${call.id}|${digest(call.openRoleIds)}|${dayOfMinute(call.start)}`,
    rule: 'role-without-cast',
    severity: 'warning',
    callIds: [call.id],
    personId: null,
    placeId: null,
    from: call.start,
    to: call.end,
    params: { roleIds: call.openRoleIds.join(',') },
    source: null,
  });
};
