import type { CallKind } from '../../shared/contract/schedule.ts';
import type { Settings } from '../../shared/settings.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import type { PlanMinute } from './plan-minute.ts';

/** A block of people's time: a call that is not cancelled, or a live slot of a production. */
export type PlannedCall = {
  id: string;
  kind: CallKind | 'live-slot';
  productionId: string | null;
  /** Half open: a call that ends when the next begins does not touch it. */
  start: PlanMinute;
  end: PlanMinute;
  placeId: string | null;
  /** Who is called, each once, whether by the cast or by hand. */
  people: readonly CalledPerson[];
  itemIds: readonly string[];
  /** Roles of its items that nobody plays in it. */
  openRoleIds: readonly string[];
  /** People who by the cast belong to its items and are not called. */
  missingPersonIds: readonly string[];
  /** Its items that have people by the cast, of whom not one is called. */
  uncalledItemIds: readonly string[];
};
/** When a person is wanted within the call. */
export type CalledPerson = { id: string; start: PlanMinute; end: PlanMinute };

export type WorldPerson = {
  id: string;
  name: string;
  birthDate: LocalDate | null;
  activeFrom: LocalDate | null;
  activeTo: LocalDate | null;
};

/** When a person cannot come (lịch bận); days as day numbers, `lastDay` infinite where it is open. */
export type Unavailable = {
  personId: string;
  kind: 'busy' | 'leave' | 'travelling';
  firstDay: number;
  lastDay: number;
  fromMinute: number;
  toMinute: number;
  /** Bit 0 is Monday. */
  weekdays: number;
  note: string;
};

/** All that the rules look at; plain data, so that the window can hold a part of it too. */
export type ScheduleWorld = {
  calls: readonly PlannedCall[];
  people: ReadonlyMap<string, WorldPerson>;
  unavailable: ReadonlyMap<string, readonly Unavailable[]>;
  places: ReadonlyMap<string, { name: string; capacity: number | null }>;
  /** Minutes between two places under `travelKey`. */
  travel: ReadonlyMap<string, number>;
  /** By day number. */
  holidays: ReadonlyMap<number, { name: string; kind: 'public' | 'rest' | 'worked' | 'memorial' }>;
  productions: ReadonlyMap<string, { title: string; premiere: PlanMinute | null }>;
  rules: Settings;
};

/** What calls are checked against: all of the world but the calls themselves. */
export type Circumstances = Omit<ScheduleWorld, 'calls'>;

/** The two places in one order, because the way is as long in both directions. */
export const travelKey = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
