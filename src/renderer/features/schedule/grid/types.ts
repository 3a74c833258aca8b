import type { PlanMinute } from '../../../../domain/schedule/index.ts';
import type { CallKind, CallStatus } from '../../../../shared/contract/schedule.ts';
import type { Store } from '../../../ui/store.ts';

/** A call (buổi tập) or a live slot as the grid draws it. */
export type CalendarCall = {
  id: string;
  start: PlanMinute;
  end: PlanMinute;
  title: string;
  kind: CallKind | 'live-slot';
  place: string;
  placeId: string | null;
  /** The production's hue, 0 to 5; null is common work of the house. */
  hue: number | null;
  /** Initials of the first few people, and how many more there are. */
  initials: readonly string[];
  more: number;
  status: CallStatus | 'aired';
  severity: 'error' | 'warning' | null;
  personIds: readonly string[];
  /** False for what the calendar only shows, such as a live slot of the broadcast desk. */
  movable: boolean;
};

/** Column of a time grid: a day, or a place or a person on one day. */
export type GridColumn = { key: string; day: number; placeId?: string | null; personId?: string };

/** What stands above a column or in a month's cell. */
export type ColumnHead = {
  /** Thứ Hai, or the name of a place or person. */
  title: string;
  /** Day of the solar month, `12`; empty where the column is no day. */
  solar: string;
  /** Day and month of the lunar calendar, `17/8`. */
  lunar: string;
  sunday: boolean;
  today: boolean;
  /** Outside the month that is shown. */
  dim?: boolean;
  /** `ancestors` is giỗ Tổ sân khấu, in gold; `observance` is a day that is kept but not off. */
  occasion: { name: string; tone: 'holiday' | 'ancestors' | 'observance' } | null;
};

/** Hatched time, with the words that say why: nobody has to guess what grey means. */
export type Shade = {
  /** Minutes of the column's day. */
  from: number;
  to: number;
  kind: 'unavailable' | 'closed';
  words: string;
};
export type Shading = (column: GridColumn) => readonly Shade[];

/** Something that belongs to a day and to no hour: a milestone, a broadcast slot. */
export type AllDayMark = {
  key: string;
  day: number;
  text: string;
  hue: number | null;
  kind: 'milestone' | 'slot';
};

/** What the tray hands over when an element with `data-tray-item` is lifted. */
export type TrayItem = {
  itemIds: readonly string[];
  title: string;
  kind: CallKind;
  hue: number | null;
  /** How long the call would be. */
  minutes: number;
};

/** What the hand or the keyboard asks for. The page decides what is written. */
export type CalendarIntent =
  | {
      type: 'move' | 'copy';
      ids: readonly string[];
      byMinutes: number;
      /** Only where the columns are places, and only if it is another place. */
      placeId?: string | null;
      /** Only where the columns are people: from whose column into whose it goes. */
      personId?: string;
      fromPersonId?: string;
    }
  | { type: 'resize'; id: string; start: PlanMinute; end: PlanMinute }
  | { type: 'create'; start: PlanMinute; end: PlanMinute; column: GridColumn }
  | { type: 'schedule'; itemIds: readonly string[]; start: PlanMinute; end: PlanMinute; column: GridColumn }
  | { type: 'open' | 'rename'; id: string }
  /** A day of the month is to be seen alone. */
  | { type: 'open-day'; day: number }
  | {
      type: 'menu';
      ids: readonly string[];
      at: { x: number; y: number };
      minute: PlanMinute;
      column: GridColumn | null;
    }
  | { type: 'remove'; ids: readonly string[] }
  | { type: 'page'; by: -1 | 1 };

/** The intents that a drag may end in; `preview` is asked about them while the mouse still holds the call. */
export type DropIntent = Extract<
  CalendarIntent,
  { type: 'move' | 'copy' | 'resize' | 'create' | 'schedule' }
>;

/** What a drop would lead to. Computed once a step of the drag, never once a frame. */
export type DropPreview = {
  severity: 'error' | 'warning' | 'hint' | null;
  /** Each clash in words, the gravest first. */
  lines: readonly string[];
  /** The way out in one line, such as "Đủ 5 người từ 16:00". */
  advice?: string;
  /** The calls it clashes with are framed, the overlaps hatched. */
  clashIds?: readonly string[];
  overlaps?: readonly { from: PlanMinute; to: PlanMinute }[];
};
export type Preview = (intent: DropIntent) => DropPreview;

/** Ids of the chosen calls, shared by the grid and the page. */
export type Selection = Store<ReadonlySet<string>>;
