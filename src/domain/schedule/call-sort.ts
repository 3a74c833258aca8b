import { assertNever } from '../../shared/assert-never.ts';
import type { CallKind } from '../../shared/contract/schedule.ts';

/**
 * What a call counts as, on the allowance sheet (bảng chấm buổi) and elsewhere; all from đọc vở to tổng duyệt, reviews
 * with them, are rehearsals.
 */
export type CallSort = 'rehearsal' | 'show' | 'recording' | 'meeting';

export function sortOfCall(kind: CallKind): CallSort {
  switch (kind) {
    case 'performance':
      return 'show';
    case 'video-recording':
    case 'audio-recording':
      return 'recording';
    case 'meeting':
      return 'meeting';
    case 'reading':
    case 'rehearsal':
    case 'music-rehearsal':
    case 'stagger-through':
    case 'run-through':
    case 'preview-review':
    case 'council-review':
    case 'dress-rehearsal':
      return 'rehearsal';
    default:
      return assertNever(kind);
  }
}
