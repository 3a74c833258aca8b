import type { TableDifference, Tables } from '../../domain/compare/index.ts';
import type { CallFacts, LiveSlot, ProductionCast } from '../../domain/schedule/index.ts';
import type { Channel, Slot } from '../../shared/contract/broadcast.ts';
import type { AcceptedConflict, ClashingCall } from '../../shared/contract/conflicts.ts';
import type { Cue, Department } from '../../shared/contract/cues.ts';
import type { Action, ActionLabel } from '../../shared/contract/history.ts';
import type { Item, ItemFields } from '../../shared/contract/items.ts';
import type { CrewMember, Person, Role } from '../../shared/contract/people.ts';
import type { Production, ProductionFields, ProductionPart } from '../../shared/contract/productions.ts';
import type { RecordKind, RecordRow, RecordScope } from '../../shared/contract/records.ts';
import type { Call, CallKind, CallRecord } from '../../shared/contract/schedule.ts';
import type { SearchKind } from '../../shared/contract/search.ts';
import type { Activity, Season, SeasonCounts, Target } from '../../shared/contract/season.ts';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';

/** A row as it lies in the database, columns named as there. */
export type TableRow = Record<string, string | number | null>;
/** Rows of one table for an act on many. */
export type TableRows = { table: string; rows: TableRow[] };

/** Who takes back: one name, or all that the same user acted under, the present one first. */
export type User = string | readonly string[];

/**
 * What an act is about: columns of a row, in camel case, null for any; or a list that a record has in a table of its
 * own, whose keys begin with the record's, as one field of the record.
 */
export type Touch =
  | { table: string; id: string; fields: readonly string[] | null }
  | { table: string; id: string; list: string; field: string };

/** One act of a user, before it is written. */
export type NewAction = {
  label: ActionLabel;
  actor: string;
  /** The production it belongs to, so that undo can go there. */
  productionId?: string | null;
  /** Productions whose cast it may change, where that is not `productionId` alone: their calls follow. */
  castOf?: readonly string[];
  /** False for an act that is never taken back, such as making the plan. */
  undoable?: boolean;
  /**
   * What the window’s picture was read at; with `touches` it refuses an edit of something changed since, but for the
   * same user's acts that ended at `own`.
   */
  base?: { seq: number; own: readonly number[]; touches: readonly Touch[] };
};

export type Organisation = { name: string; shortName: string; parent: string; locality: string };

/** A production's own row; what is derived from other tables is left to the list. */
export type ProductionRow = ProductionFields & { id: string; seasonId: string; orderKey: string };

/** When a production rehearses (đợt tập): days of the first and the last call. */
export type RehearsalSpan = { productionId: string; from: LocalDate; to: LocalDate; calls: number };

/**
 * Which calls: those that touch the days from `from` on, before `to`; those of the ids; those of a production that are
 * still to come from a day on; those that have a person on their list; or all.
 */
export type CallFilter =
  | { personId: string }
  | { from: string; to: string }
  | { ids: readonly string[] }
  | { productionId: string; openFrom: string }
  | { all: true };

/** A call as it stood when it was deleted. */
export type DeletedCall = Pick<
  CallRecord,
  'id' | 'kind' | 'title' | 'startsAt' | 'durationMinutes' | 'productionId' | 'placeId' | 'revision'
> & { personIds: string[] };
/** Which calls the rules look at: those of the ids, or those that begin on a day or later; null is all. */
export type FactsFilter = { ids: readonly string[] } | { since: LocalDate | null };

/** A conflict that is let stand, with the id of its row. */
export type StoredAcceptance = AcceptedConflict & { id: string };

/** Which calls the overview asks for: of these kinds, from a day on, before another. */
export type OverviewSpan = { from: string; to: string; callKinds: readonly string[] };

/** Rows of a season as the overview tells them. */
export type OverviewRows = {
  productions: (Pick<
    Production,
    'id' | 'code' | 'title' | 'kind' | 'quarter' | 'status' | 'hue' | 'startsAt'
  > & {
    /** When its first call begins; null without calls. */
    firstCallAt: LocalDateTime | null;
  })[];
  slots: Pick<
    Slot,
    | 'id'
    | 'productionId'
    | 'code'
    | 'channelCode'
    | 'startsAt'
    | 'mode'
    | 'status'
    | 'dueDate'
    | 'deliveredDate'
  >[];
  calls: Pick<Call, 'id' | 'productionId' | 'kind' | 'title' | 'startsAt' | 'status'>[];
};

/** What hangs on a season; people and calls of no production are the house's, and may have been for it alone. */
export type SeasonContents = { counts: SeasonCounts; ownPeopleIds: string[]; houseCallIds: string[] };

/** Fields of a season that are set by hand. */
export type SeasonFields = Pick<Season, 'name' | 'year' | 'startDate' | 'endDate'>;

export type IssuedPaper = { version: number; contentHash: string };
/** What a version said, in the paper's own form. */
export type IssuedContent = { version: number; content: string };

/** A record as a search knows it: what it is called, and other words that find it. */
export type FindableRow = {
  id: string;
  title: string;
  words: string;
  detail: string;
  callKind?: CallKind;
  at: string | null;
  productionId: string | null;
  seasonId: string | null;
};

/** Tail of the journal after a sequence: what other processes, or this one, have changed. */
export type JournalTail = { seq: number; tables: string[] };

/**
 * One open plan file. All calls are synchronous, as SQLite is; writes happen only inside `act`, which is one
 * transaction and one row of the journal.
 */
export type PlanStore = {
  readonly path: string;
  /** Runs the writes as one journaled action. Returns the journal's sequence after it. */
  act<T>(action: NewAction, write: (writer: PlanWriter) => T): { seq: number; value: T };
  /** `expectSeq` is the sequence of the act that is meant; another newest act is refused as `not-newest`. */
  undo(user: User, expectSeq?: number): UndoneAction;
  redo(user: User, expectSeq?: number): UndoneAction;
  nextUndo(user: User): NextAction | null;
  nextRedo(user: User): NextAction | null;
  /** The newest restore of a backup, behind which nothing is taken back; null if there was none. */
  lastRestore(): ActionLabel | null;
  history(query: { limit: number; table?: string | undefined; id?: string | undefined }): Action[];
  /** Sequence of the newest journaled change. */
  sequence(): number;
  tailSince(seq: number): JournalTail;
  /** Records written after a sequence, each once. */
  changedRecords(since: number): { table: string; id: string }[];
  /** Changes when another process has committed to the file. */
  dataVersion(): number;
  lastSavedAt(): string | null;

  seasons(): Season[];
  targets(seasonId?: string): Target[];
  activities(seasonId?: string): Activity[];
  productions(filter: { seasonId?: string | undefined; id?: string | undefined }): Production[];
  productionExists(id: string): boolean;
  productionIdByCode(code: string): string | null;
  /** A season's productions in their order. */
  productionOrder(seasonId: string): { id: string; orderKey: string }[];
  parts(productionId: string): ProductionPart[];
  items(productionId: string): Item[];
  itemById(id: string): Item | null;
  overview(seasonId: string, span: OverviewSpan): OverviewRows;
  /** What goes along when a season is deleted. */
  seasonContents(seasonId: string): SeasonContents;
  places(): { id: string; name: string }[];
  people(): Person[];
  roles(productionId?: string): Role[];
  crew(productionId?: string): CrewMember[];
  calls(filter: {
    productionId?: string | undefined;
    from?: string | undefined;
    to?: string | undefined;
  }): Call[];
  /** Calls with items, people and one-time casting. */
  callRecords(filter: CallFilter): CallRecord[];
  /** Calls that were deleted, of days from the first on, up to the last, with who was on their lists. */
  deletedCalls(from: string, to: string): DeletedCall[];
  /** How often each of the calls was changed back, deleted or restored; those that never were are left out. */
  callTurns(ids: readonly string[]): Map<string, number>;
  /** Every call that a person was ever on the list of, with how often that entry was written again. */
  personCallTurns(personId: string): Map<string, number>;
  /** Who is in which item of a production, and who plays what. */
  productionCast(productionId: string): ProductionCast;
  /** The same of every production that has items. */
  productionCasts(): Map<string, ProductionCast>;
  /** Calls as the rules of the schedule need them. */
  callFacts(filter: FactsFilter): CallFacts[];
  /** Day of the first call of a season's productions. */
  firstCallDay(seasonId: string): LocalDate | null;
  /** Slots that go on air live. */
  liveSlots(): LiveSlot[];
  /** Clashes that the house lets stand. */
  acceptedConflicts(): StoredAcceptance[];
  /** What calls and live slots are called. */
  clashingCalls(ids: readonly string[]): ClashingCall[];
  /** Minutes of rehearsal that each item of a season's productions has. */
  givenMinutes(seasonId: string): Map<string, number>;
  /** First and last call of the kinds in each production of a season, and how many; called off ones are not counted. */
  rehearsalSpans(seasonId: string, kinds: readonly CallKind[]): RehearsalSpan[];
  channels(): Channel[];
  slots(filter: {
    productionId?: string | undefined;
    channelId?: string | undefined;
    seasonId?: string | undefined;
  }): Slot[];
  cues(productionId?: string): Cue[];
  departments(): Department[];
  /** Cues that stood on the last issued cue sheet: they keep their numbers. */
  calledCueIds(productionId: string): string[];
  /** The house's name, parent and locality valid on a day. */
  organisationOn(date: string): Organisation | null;
  /** The station's name valid on a day. */
  stationNameOn(code: string, date: string): string | null;
  lastIssued(document: string, subjectId: string): IssuedPaper | null;
  /** Of the newest version before one; null where nothing was kept of it. */
  issuedContent(document: string, subjectId: string, beforeVersion: number): IssuedContent | null;

  /** Records of a kind in their order: all of them, or those of a season or a production. */
  records<K extends RecordKind>(kind: K, scope: RecordScope): RecordRow<K>[];
  recordsById<K extends RecordKind>(kind: K, ids: readonly string[]): RecordRow<K>[];
  /** Records of a kind whose field is one of the values. */
  recordsBy<K extends RecordKind>(kind: K, field: string, values: readonly string[]): RecordRow<K>[];
  /** The table that a kind of record lies in, as the journal names it. */
  tableOf(kind: RecordKind): string;
  /** Those of the ids that a table does not have. */
  missingIds(table: string, ids: readonly string[]): string[];
  /** The list, ordered by hand, that a record of these fields belongs to; null for a kind without such an order. */
  recordOrder(
    kind: RecordKind,
    fields: Readonly<Record<string, unknown>>,
  ): { id: string; orderKey: string }[] | null;
  /** All rows of a season as they are stored, by table; null if there is no such season. */
  seasonRows(seasonId: string): Tables | null;
  /** All rows of the house's tables that a season file knows. */
  houseRows(): Tables;
  /** Codes of the productions and slots of every season but this one. */
  codesElsewhere(seasonId: string): { production: ReadonlySet<string>; slot: ReadonlySet<string> };
  /** What a search can find of a kind: all, or those of the given ids. */
  findables(kind: SearchKind, ids?: readonly string[]): FindableRow[];
  /** Ids of the findable records of a kind that show words of these records, such as the slots of a channel. */
  findablesThatShow(kind: SearchKind, table: string, ids: readonly string[]): string[];
  /** What the house has set; what is not there has its default. */
  settings(): Map<string, unknown>;
  /** All rows of a journaled table whose column has one of the values, as they lie in the database: for copies. */
  rows(table: string, column: string, values: readonly string[]): TableRow[];
  /** The bytes that an attachment stands for; null if there are none of that name. */
  blob(id: string): Uint8Array | null;
  /** Forgets the bytes that no attachment and no act of the history knows any more. Answers how many there were. */
  collectBlobs(): number;

  windowState(key: string): string | null;
  setWindowState(key: string, value: string): void;
  /** All whose key begins so. */
  windowStates(prefix: string): { key: string; value: string }[];

  /** SQLite's full check; an empty list is a sound file. */
  verify(): string[];
  /** Folds the write-ahead log into the file as far as no reader needs it. */
  checkpoint(): void;
  /** SQLite's online backup: a consistent copy while others write. */
  backupTo(path: string): Promise<void>;
  /**
   * Puts a backup's content in place of the plan's, for every process that has it open. `keptSeq` is the sequence of the
   * state that was kept before; answers false, with nothing replaced, if the plan has moved on since.
   */
  replaceWith(backup: string, keptSeq: number, action: Pick<NewAction, 'label' | 'actor'>): Promise<boolean>;
  close(): void;
};

/** What Ctrl+Z or Ctrl+Y would take; `seq` is the last sequence of its rows. */
export type NextAction = { label: ActionLabel; seq: number };

export type UndoneAction = { seq: number; label: ActionLabel; productionId: string | null };

/**
 * The writes of an open action. An update, a move or a removal of an unknown id throws NOT_FOUND; `insertRows` leaves
 * the checks to the database, and so do `updateRows` and `removeRows`.
 */
export type PlanWriter = {
  newId(): string;
  insertRows(rows: TableRows[]): void;
  /** Brings tables from one state to another: rows in, columns changed, rows out. */
  applyDifferences(differences: readonly TableDifference[]): void;
  /** Sets columns of many rows, told by their `id`. */
  updateRows(rows: TableRows[]): void;
  /** Deletes many rows, told by the columns of their key. */
  removeRows(rows: TableRows[]): void;
  insertItem(
    item: { id: string; productionId: string; parentId: string | null; orderKey: string } & ItemFields,
  ): void;
  updateItem(id: string, fields: Partial<ItemFields>): void;
  moveItem(id: string, parentId: string | null, orderKey: string): void;
  removeItem(id: string): void;
  insertProduction(row: ProductionRow): void;
  updateProduction(id: string, fields: Partial<ProductionRow>): void;
  removeProduction(id: string): void;
  updateSeason(id: string, fields: Partial<SeasonFields>): void;
  /** With its targets, activities and productions, and all that hangs on them. */
  removeSeason(id: string): void;
  removeCall(id: string): void;
  /** All fields of the record; `orderKey` for a kind that is ordered by hand. */
  insertRecord(
    kind: RecordKind,
    id: string,
    fields: Readonly<Record<string, unknown>>,
    orderKey: string | null,
  ): void;
  updateRecord(kind: RecordKind, id: string, fields: Readonly<Record<string, unknown>>): void;
  removeRecord(kind: RecordKind, id: string): void;
  setOrderKey(kind: RecordKind, id: string, orderKey: string): void;
  /** Keeps bytes under their SHA-256, once; no act of its own, for nobody sees bytes without an attachment. */
  insertBlob(id: string, bytes: Uint8Array): void;
  /** Null goes back to the default. */
  writeSetting(key: string, value: string | number | boolean | null): void;
  insertIssuedPaper(row: {
    document: string;
    subjectId: string;
    version: number;
    contentHash: string;
    format: string;
    issuedAt: string;
    issuedBy: string;
    /** What it said, where the next version tells what changed since; else empty. */
    content: string;
  }): void;
};
