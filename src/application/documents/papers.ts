import type { DocumentFormat } from '../../shared/contract/documents.ts';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';

/**
 * The papers as plain, cloneable data: what a paper says, ready to print, and nothing of how it is drawn. Texts are
 * Vietnamese, times and durations come formatted; beside them stand the numbers that a spreadsheet needs (seconds).
 */
export type Paper = RunningOrderPaper | CueSheetPaper | BroadcastSchedulePaper;

/** Makes a paper's bytes; a fault of it is a `PlanError('INTERNAL')`, an unknown pair `FORMAT_UNSUPPORTED`. */
export interface PaperMaker {
  make(paper: Paper, format: DocumentFormat): Promise<Uint8Array>;
}

export type PaperHead = {
  /** Name of the house that is valid on the day of printing. */
  organisation: string;
  /** Name of the paper: `Kịch bản đường dây`. */
  title: string;
  /** What it is about: the production, the channel. */
  subject: string;
  /** What kind of thing that is: `cải lương 2022`; may be empty. */
  subjectKind: string;
  /** Further lines: date, time, place, broadcast, occasion. */
  lines: string[];
  /** Version (bản): rises when what the paper says differs from the last issued. */
  version: number;
  printedAt: LocalDateTime;
};

/** A figure at the head of a running order: Kịch bản, Kế hoạch, Vượt or Còn. */
export type PaperFigure = { label: string; seconds: number; text: string };

/** Kịch bản đường dây: what happens at each moment, for all departments. */
export type RunningOrderPaper = {
  document: 'running-order';
  head: PaperHead;
  figures: PaperFigure[];
  /** Chỉ huy đêm diễn; empty if no one is assigned. */
  showCaller: string;
  rows: RunningOrderRow[];
};

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
  start: string;
  duration: string;
};
/** Band of a lớp or tiết mục. */
export type CueSheetGroup = { kind: 'group'; title: string; start: string; duration: string };
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
  start: string;
  duration: string;
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
