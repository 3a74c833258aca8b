import type { LocalDate } from '../../shared/time/local-time.ts';
import type { PaperFigure, PaperHead } from './paper-head.ts';

/** Lịch gọi: one day, for everyone who comes. */
export type CallSheetPaper = {
  document: 'call-sheet';
  head: PaperHead;
  /** As the head of the sheet says it: `Lịch gọi`, `Thứ Tư`, `29/06/2022`, `1 tháng 6 Nhâm Dần · buổi tập 24/26`. */
  day: { title: string; weekday: string; date: string; small: string };
  /** Gọi sớm nhất, Xong dự kiến, Nơi tập, Chỉ huy buổi tập. */
  figures: PaperFigure[];
  order: CallSheetRow[];
  /** `kíp 1, xếp theo giờ gọi rồi theo tên`. */
  performersNote: string;
  performers: CallSheetPerformer[];
  departments: CallSheetDepartment[];
  reminders: { title: string; text: string }[];
  /** What follows on the next day: `Ngày mai, Thứ Năm 30/06`. */
  next: { title: string; lines: string[] };
  /** Who is told by those who cannot come; may be empty. */
  leader: string;
  /** What changed since the last issued version; left out of a first one, and where nothing of the calls did. */
  changes?: PaperChanges;
};
/** `Thay đổi so với bản 1`. */
export type PaperChanges = { title: string; lines: PaperChange[] };
/** `Dời`, `13:30 – 15:00 Tập → 15:00 – 16:30`. */
export type PaperChange = { title: string; text: string };
export type CallSheetRow = {
  kind: 'call' | 'break';
  start: string;
  end: string;
  work: string;
  items: string;
  place: string;
  who: string;
};
export type CallSheetPerformer = {
  number: number;
  name: string;
  role: string;
  arrive: string;
  leave: string;
  note: string;
};
/** `code` is that of a cue department, empty for a job beside them. */
export type CallSheetDepartment = { code: string; job: string; names: string; arrive: string };

/** Lịch tập tuần: seven days, each with its calls. */
export type WeekSchedulePaper = {
  document: 'week-schedule';
  head: PaperHead;
  days: WeekDay[];
};
export type WeekDay = { date: LocalDate; title: string; calls: WeekCall[] };
export type WeekCall = {
  startMinutes: number;
  /** May lie beyond 24 hours. */
  endMinutes: number;
  time: string;
  work: string;
  production: string;
  items: string;
  place: string;
  who: string;
  count: number;
  note: string;
};

/** Lịch cá nhân: the calls of a person, or those of a place or a production, on paper and as a calendar. */
export type PersonalSchedulePaper = {
  document: 'personal-schedule';
  head: PaperHead;
  /** What the second column of words holds: `Vai`, or how many come. */
  ofPerson: boolean;
  weeks: { title: string; calls: PersonalCall[] }[];
  /** The same as a calendar tells it, with what is called off. */
  events: CalendarEvent[];
};
export type PersonalCall = {
  day: string;
  time: string;
  work: string;
  items: string;
  /** The person's roles in it; how many are called, where the paper is not of a person. */
  role: string;
  place: string;
  note: string;
};
/** A call in a calendar abroad; times in UTC (`2022-06-29T06:30:00Z`), the only ones that no PC's zone can shift. */
export type CalendarEvent = {
  /** Stable for the call: `<id>@mannhung`. */
  uid: string;
  /** Rises with each change that a calendar must hear of. */
  sequence: number;
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED';
  start: string;
  end: string;
  summary: string;
  description: string;
  location: string;
};

/** Bảng điểm danh: who is called to a call, to be signed. */
export type AttendanceSheetPaper = {
  document: 'attendance-sheet';
  head: PaperHead;
  calls: AttendanceCall[];
};
export type AttendanceCall = {
  title: string;
  small: string;
  people: { number: number; name: string; role: string; time: string; attendance: string }[];
};
