import { roman } from '../../domain/productions/index.ts';
import type { slotModes, slotStatuses } from '../../shared/contract/broadcast.ts';
import type { triggerKinds } from '../../shared/contract/cues.ts';
import type { CrewMember } from '../../shared/contract/people.ts';
import type { Production } from '../../shared/contract/productions.ts';
import type { Attendance, CallKind } from '../../shared/contract/schedule.ts';
import { fold } from '../../shared/text/fold.ts';
import type { LocalDateTime } from '../../shared/time/local-time.ts';

/** Papers are Vietnamese whatever the window's language is, so their words stand here and not in the window. */
export const modeWords: Record<(typeof slotModes)[number], string> = {
  live: 'trực tiếp',
  recorded: 'ghi hình',
  'as-live': 'ghi hình trực tiếp',
};

export const statusWords: Record<(typeof slotStatuses)[number], string> = {
  planned: 'dự kiến',
  sent: 'đã gửi',
  confirmed: 'xác nhận',
  approved: 'đã duyệt',
  aired: 'đã phát',
  postponed: 'hoãn',
  cancelled: 'hủy',
};

export const triggerWords: Record<(typeof triggerKinds)[number], string> = {
  music: 'nhạc',
  line: 'lời',
  action: 'diễn',
  visual: 'hình',
  time: 'giờ',
};

export const callKindWords: Record<CallKind, string> = {
  reading: 'Đọc vở',
  rehearsal: 'Tập',
  'music-rehearsal': 'Tập với nhạc',
  'stagger-through': 'Ráp',
  'run-through': 'Chạy đường dây',
  'preview-review': 'Sơ duyệt',
  'council-review': 'Phúc khảo',
  'dress-rehearsal': 'Tổng duyệt',
  'video-recording': 'Ghi hình',
  'audio-recording': 'Thu thanh',
  performance: 'Biểu diễn',
  meeting: 'Họp',
};

export const attendanceWords: Record<Attendance, string> = {
  '': '',
  present: 'có mặt',
  late: 'trễ',
  excused: 'vắng có phép',
  absent: 'vắng',
};

/** `13,5 giờ`. */
export const hoursWords = (minutes: number): string =>
  `${(minutes / 60).toLocaleString('vi', { maximumFractionDigits: 1 })} giờ`;

export function runWords(run: 'first' | 'repeat', repeatNumber: number | null): string {
  if (run === 'first') return 'phát chính';
  return repeatNumber === null ? 'phát lại' : `phát lại lần ${repeatNumber}`;
}

/** `cải lương 2022`, `chương trình nghệ thuật Quý II/2022`. */
export function productionKindWords(production: Production): string {
  const year = production.startsAt?.slice(0, 4) ?? '';
  switch (production.kind) {
    case 'cai-luong':
      return `cải lương ${year}`.trim();
    case 'programme': {
      if (production.quarter === null) return `chương trình nghệ thuật ${year}`.trim();
      return `chương trình nghệ thuật Quý ${roman(production.quarter)}${year === '' ? '' : `/${year}`}`;
    }
    case 'other':
      return year;
  }
}

/** Printed names of those who call the show (chỉ huy đêm diễn), by the crew list. */
export function showCallerOf(crew: readonly CrewMember[]): string {
  const callers = crew.filter((member) => fold(member.job).includes('chi huy dem dien'));
  return [...new Set(callers.map((member) => member.personName))].join(', ');
}

/** Joins what is not empty. */
export function joinText(parts: readonly (string | null | undefined)[], separator: string): string {
  return parts.filter((part) => part !== '' && part !== null && part !== undefined).join(separator);
}

/** The version and time that every paper carries. */
export type Issue = { version: number; printedAt: LocalDateTime };
