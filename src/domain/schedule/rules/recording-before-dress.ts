import { dayOfMinute } from '../plan-minute.ts';
import type { GroupRule } from './rule.ts';

/** A production is recorded before its first dress rehearsal (ghi hình trước tổng duyệt). */
export const recordingBeforeDress: GroupRule = (calls, found) => {
  const dress = calls.find(({ kind }) => kind === 'dress-rehearsal');
  if (!dress) return;
  for (const call of calls) {
    if (call.start >= dress.start) return;
    if (call.kind !== 'video-recording') continue;
    found.push({
      key: `recording-before-dress|${call.id}|${dress.id}|${dayOfMinute(call.start)}`,
      rule: 'recording-before-dress',
      severity: 'warning',
      callIds: [call.id, dress.id],
      personId: null,
      placeId: null,
      from: call.start,
      to: call.end,
      params: { dress: dress.start },
      source: null,
    });
  }
};
