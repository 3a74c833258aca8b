import type { LocalDateTime } from '../../shared/time/local-time.ts';

/** What stands at the head of every paper. */
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
