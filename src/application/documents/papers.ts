import type { Tally } from '../../domain/people/index.ts';
import type { DocumentFormat } from '../../shared/contract/documents.ts';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';
import type {
  AttendanceSheetPaper,
  CallSheetPaper,
  PersonalSchedulePaper,
  WeekSchedulePaper,
} from './call-papers.ts';
import type { PaperFigure, PaperHead } from './paper-head.ts';

export type { PaperFigure, PaperHead } from './paper-head.ts';

/**
 * The papers as plain, cloneable data: what a paper says, ready to print, and nothing of how it is drawn. Texts are
 * Vietnamese, times and durations come formatted; beside them stand the numbers that a spreadsheet needs (seconds).
 */
export type Paper =
  | RunningOrderPaper
  | CueSheetPaper
  | CastListPaper
  | BroadcastSchedulePaper
  | SeasonPlanPaper
  | CallSheetPaper
  | WeekSchedulePaper
  | PersonalSchedulePaper
  | AttendanceSheetPaper
  | AllowancePaper;

/** Makes a paper's bytes; a fault of it is a `PlanError('INTERNAL')`, an unknown pair `FORMAT_UNSUPPORTED`. */
export interface PaperMaker {
  make(paper: Paper, format: DocumentFormat): Promise<Uint8Array>;
  /** Gets ready, so that the next paper does not wait for fonts and libraries; never refuses. */
  warm(): Promise<void>;
}

/** Kịch bản đường dây: what happens at each moment, for all departments. */
export type RunningOrderPaper = {
  document: 'running-order';
  head: PaperHead;
  figures: PaperFigure[];
  /** Chỉ huy đêm diễn; empty if no one is assigned. */
  showCaller: string;
  /** The text columns that this paper has, in their order. */
  columns: RunningOrderColumn[];
  rows: RunningOrderRow[];
};

/** The text columns after STT, Giờ and Dài. */
export const runningOrderColumns = [
  'title',
  'genre',
  'performers',
  'author',
  'mc',
  'sound',
  'lighting',
  'led',
  'props',
  'costumes',
  'note',
  'responsible',
] as const;
export type RunningOrderColumn = (typeof runningOrderColumns)[number];

export type RunningOrderRow = RunningOrderBand | RunningOrderEntry;

/** Group band: phần, hồi, màn, cảnh. */
export type RunningOrderBand = {
  kind: 'band';
  depth: number;
  title: string;
  /** Seconds of the broadcast day, or from the curtain where the production has no time yet. */
  startSeconds: number;
  start: string;
  seconds: number;
  duration: string;
  /** Where a set length differs from the sum of what lies below: `mục con 26:40, vượt 1:00`. */
  note: string;
};

export type RunningOrderEntry = {
  kind: 'entry';
  depth: number;
  /** STT; empty in a row that belongs to the whole group above it. */
  number: string;
  startSeconds: number | null;
  start: string;
  seconds: number | null;
  duration: string;
  title: string;
  /** Bài bản inside the lớp, in italics under its title: `Vọng cổ câu 1, 2`. */
  numbers: string[];
  genre: string;
  performers: string;
  author: string;
  mc: string;
  sound: string;
  lighting: string;
  led: string;
  props: string;
  costumes: string;
  note: string;
  responsible: string;
};

/** Bảng cue: the sheet that the show is called from. */
export type CueSheetPaper = {
  document: 'cue-sheet';
  head: PaperHead;
  /** Whose cues: `tất cả bộ phận`. */
  scope: string;
  showCaller: string;
  /** Departments for the legend, in the house's order. */
  departments: { code: string; name: string }[];
  /** An example of a call in words; null where there is no cue. */
  spoken: { standby: string; reply: string; go: string } | null;
  /** The house's own word for go; left out where it is the usual one. */
  goWord?: string;
  rows: CueSheetRow[];
};

export type CueSheetRow = CueSheetSection | CueSheetGroup | CueSheetNumber | CueSheetCue;

/** Màn, cảnh or phần above the groups. */
export type CueSheetSection = {
  kind: 'section';
  depth: number;
  title: string;
} & CueSheetTimes;
/** Band of a lớp or tiết mục. */
export type CueSheetGroup = { kind: 'group'; title: string } & CueSheetTimes;
/** Clock and length as printed, beside them the seconds; null where they are not known. */
export type CueSheetTimes = {
  startSeconds: number | null;
  start: string;
  seconds: number | null;
  duration: string;
};
/** Bài bản in italics: title with its câu, then nhịp, hơi, dây, then who sings. */
export type CueSheetNumber = { kind: 'number'; title: string; details: string; singers: string };
export type CueSheetCue = {
  kind: 'cue';
  number: string;
  /** Codes: `AS`, `AT`. */
  departments: string[];
  /** What the caller waits for: nhạc, lời, diễn, hình, giờ. */
  trigger: string;
  title: string;
  standby: string;
  instruction: string;
  /** Follow, pre-wait, operator and note in one small line. */
  small: string;
} & CueSheetTimes;

/** Danh sách diễn viên và ê-kíp: who plays what, who makes it, by printed names. */
export type CastListPaper = {
  document: 'cast-list';
  head: PaperHead;
  /** Numbers of the casts (kíp) that have a column. */
  casts: number[];
  roles: CastListRole[];
  performers: CastListPerformer[];
  /** Performers that are named as a body: `tốp múa; dàn cổ nhạc`. */
  ensembles: string[];
  crew: CastListCrew[];
  /** Everyone of the list with a telephone; null where phones were not asked for. */
  phones: CastListPhone[] | null;
};

export type CastListRole = {
  number: number;
  role: string;
  roleType: string;
  /** Names by cast, one text a column of `casts`. */
  casts: string[];
  understudies: string;
};
/** A performer of the items (tiết mục), beside the roles of a play. */
export type CastListPerformer = { number: number; group: string; name: string; items: string };
export type CastListCrew = { job: string; names: string };
export type CastListPhone = { number: number; name: string; as: string; phone: string };

/** Kế hoạch mùa diễn: the year on one page. */
export type SeasonPlanPaper = {
  document: 'season-plan';
  head: PaperHead;
  months: SeasonPlanMonth[];
  quarters: SeasonPlanQuarter[];
  targets: SeasonPlanTarget[];
  /** Who signs, and where; null where the house has no one who may. */
  signatory: { place: string; year: string; authority: string; position: string; name: string } | null;
};

export type SeasonPlanMonth = { label: string; first: LocalDate; days: number };
export type SeasonPlanQuarter = { title: string; productions: SeasonPlanProduction[] };
export type SeasonPlanProduction = {
  title: string;
  /** `cải lương`, and the occasion. */
  kind: string;
  premiereAt: LocalDateTime | null;
  premiere: string;
  place: string;
  rehearsal: { from: LocalDate; to: LocalDate; calls: number; text: string } | null;
  /** Gates (duyệt) with their day; those without one, or skipped, are left out. */
  gates: SeasonPlanGate[];
  /** Slots by channel. */
  channels: { channel: string; days: LocalDate[]; text: string }[];
};
export type SeasonPlanGate = { title: string; day: LocalDate; done: boolean; text: string };
export type SeasonPlanTarget = {
  name: string;
  planned: number | null;
  unit: string;
  text: string;
};

/** Lịch phát sóng: slots of a channel, as a partner is sent them. */
export type BroadcastSchedulePaper = {
  document: 'broadcast-schedule';
  head: PaperHead;
  rows: BroadcastRow[];
  /** Slots that are postponed or cancelled are listed, but not counted. */
  total: { label: string; slots: number; minutes: number };
  notes: string[];
};

export type BroadcastRow = {
  number: number;
  startsAt: LocalDateTime;
  date: string;
  time: string;
  channel: string;
  programme: string;
  /** Length of the slot in minutes; a fraction where it is not whole. */
  minutes: number;
  mode: string;
  run: string;
  dueDate: LocalDate | null;
  due: string;
  fileName: string;
  fileFormat: string;
  status: string;
  note: string;
};

/** Bảng chấm buổi of a month: what each person did, for the office that pays by the call (buổi). */
export type AllowancePaper = {
  document: 'allowance';
  head: PaperHead;
  rows: AllowanceRow[];
  total: Tally;
};
export type AllowanceRow = Tally & { number: number; person: string; groups: string; jobs: string };
