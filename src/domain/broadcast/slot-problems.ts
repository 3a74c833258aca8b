import { addMinutes, dateOf, type LocalDate, type LocalDateTime } from '../../shared/time/local-time.ts';
import { dueDateOf } from './due-date.ts';

/** What the rules look at in a slot (khung phát sóng); durations in seconds. */
export type SlotFacts = {
  id: string;
  productionId: string;
  channelId: string;
  startsAt: LocalDateTime;
  durationSeconds: number;
  actualSeconds: number | null;
  run: 'first' | 'repeat';
  mode: 'live' | 'recorded' | 'as-live';
  status: 'planned' | 'sent' | 'confirmed' | 'approved' | 'aired' | 'postponed' | 'cancelled';
  /** None means all of the production. */
  partIds: readonly string[];
  dueDate: LocalDate | null;
  deliveredDate: LocalDate | null;
};

export type SlotProblemKind =
  /** Trùng giờ: another slot of the channel is on air at the same time. */
  | 'overlap'
  /** The deadline has passed and no file was handed in. */
  | 'file-missing'
  /** Measured length is longer than the slot. */
  | 'too-long'
  /** Aired before the first run of what it repeats. */
  | 'repeat-before-first'
  /** Repeats what has no first run. */
  | 'repeat-without-first'
  /** A recording that is aired before the show was played. */
  | 'before-premiere'
  /** The file is due, or was handed in, after the air date. */
  | 'due-after-air'
  | 'delivered-after-air'
  /** The channel is switched off, or does not exist on the air date. */
  | 'channel-off'
  /** Marked as aired, but its time is still to come. */
  | 'aired-ahead'
  /** Its time is over, and nobody noted whether it was aired. */
  | 'not-noted';

export type Severity = 'error' | 'warning';
export type SlotProblem = {
  kind: SlotProblemKind;
  severity: Severity;
  /** The slots that it is about, beside its own. */
  others: readonly string[];
  /** Seconds that it is too long by. */
  seconds?: number;
  /** The day that the rule compared with. */
  date?: LocalDate;
};

export type SlotSurroundings = {
  /** Wall time in Vietnam. */
  now: LocalDateTime;
  /** Setting `broadcast.dueDays`. */
  dueDays: number;
  /** When each production is played first (công diễn); null where it is open. */
  premieres: ReadonlyMap<string, LocalDateTime | null>;
  channels: ReadonlyMap<string, { enabled: boolean; validFrom: LocalDate; validTo: LocalDate | null }>;
};

export const severityOf: Record<SlotProblemKind, Severity> = {
  overlap: 'error',
  'file-missing': 'error',
  'too-long': 'warning',
  'repeat-before-first': 'error',
  'repeat-without-first': 'warning',
  'before-premiere': 'warning',
  'due-after-air': 'warning',
  'delivered-after-air': 'warning',
  'channel-off': 'warning',
  'aired-ahead': 'error',
  'not-noted': 'warning',
};

/** Hoãn and hủy: they take no air time and need no file. */
const isOff = (slot: SlotFacts) => slot.status === 'postponed' || slot.status === 'cancelled';

/** End of the slot, exclusive; a begun minute is taken. */
const endOf = (slot: SlotFacts) => addMinutes(slot.startsAt, Math.ceil(slot.durationSeconds / 60));

/** True if two slots of one production carry something of the same; no parts means all. */
function shareParts(a: SlotFacts, b: SlotFacts): boolean {
  return (
    a.partIds.length === 0 || b.partIds.length === 0 || a.partIds.some((part) => b.partIds.includes(part))
  );
}

/** For each slot the others that are on the air of its channel at the same time. One sweep a channel. */
export function findOverlaps(slots: readonly SlotFacts[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const note = (id: string, other: string) => {
    const list = found.get(id);
    if (list) list.push(other);
    else found.set(id, [other]);
  };
  const onAir = slots.filter((slot) => !isOff(slot));
  for (const own of Map.groupBy(onAir, (slot) => slot.channelId).values()) {
    const sorted = own
      .map((slot) => ({ id: slot.id, from: slot.startsAt, to: endOf(slot) }))
      .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
    let open: typeof sorted = [];
    for (const span of sorted) {
      open = open.filter((before) => before.to > span.from);
      for (const before of open) {
        note(before.id, span.id);
        note(span.id, before.id);
      }
      open.push(span);
    }
  }
  return found;
}

/** What is wrong with each slot, errors first; a slot without problems is not in the map. */
export function slotProblems(
  slots: readonly SlotFacts[],
  around: SlotSurroundings,
): Map<string, SlotProblem[]> {
  const overlaps = findOverlaps(slots);
  const firsts = Map.groupBy(
    slots.filter((slot) => slot.run === 'first' && !isOff(slot)),
    (slot) => slot.productionId,
  );
  const found = new Map<string, SlotProblem[]>();
  for (const slot of slots) {
    if (isOff(slot)) continue;
    const problems = [
      overlap(overlaps.get(slot.id)),
      fileMissing(slot, around),
      tooLong(slot),
      slot.run === 'repeat' ? repeat(slot, firsts.get(slot.productionId) ?? []) : null,
      beforePremiere(slot, around),
      lateDates(slot),
      channelOff(slot, around),
      airedOrNot(slot, around),
    ].filter((problem) => problem !== null);
    problems.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
    if (problems.length > 0) found.set(slot.id, problems);
  }
  return found;
}

function problem(
  kind: SlotProblemKind,
  more: Partial<Pick<SlotProblem, 'others' | 'seconds' | 'date'>> = {},
): SlotProblem {
  return { kind, severity: severityOf[kind], others: [], ...more };
}

const overlap = (others: string[] | undefined) => (others ? problem('overlap', { others }) : null);

function fileMissing(slot: SlotFacts, { now, dueDays }: SlotSurroundings): SlotProblem | null {
  if (slot.mode === 'live' || slot.deliveredDate !== null || slot.status === 'aired') return null;
  const due = dueDateOf(slot, dueDays);
  return dateOf(now) > due ? problem('file-missing', { date: due }) : null;
}

function tooLong({ actualSeconds, durationSeconds }: SlotFacts): SlotProblem | null {
  return actualSeconds !== null && actualSeconds > durationSeconds
    ? problem('too-long', { seconds: actualSeconds - durationSeconds })
    : null;
}

function repeat(slot: SlotFacts, firsts: readonly SlotFacts[]): SlotProblem | null {
  const same = firsts.filter((first) => shareParts(first, slot));
  if (same.length === 0) return problem('repeat-without-first');
  const earliest = same.reduce((a, b) => (b.startsAt < a.startsAt ? b : a));
  return slot.startsAt < earliest.startsAt
    ? problem('repeat-before-first', { others: [earliest.id], date: dateOf(earliest.startsAt) })
    : null;
}

function beforePremiere(slot: SlotFacts, { premieres }: SlotSurroundings): SlotProblem | null {
  const premiere = premieres.get(slot.productionId);
  return premiere && dateOf(slot.startsAt) < dateOf(premiere)
    ? problem('before-premiere', { date: dateOf(premiere) })
    : null;
}

function lateDates(slot: SlotFacts): SlotProblem | null {
  const air = dateOf(slot.startsAt);
  if (slot.deliveredDate !== null && slot.deliveredDate > air)
    return problem('delivered-after-air', { date: slot.deliveredDate });
  return slot.dueDate !== null && slot.dueDate > air
    ? problem('due-after-air', { date: slot.dueDate })
    : null;
}

function channelOff(slot: SlotFacts, { channels }: SlotSurroundings): SlotProblem | null {
  const channel = channels.get(slot.channelId);
  if (!channel) return null;
  const air = dateOf(slot.startsAt);
  const valid = channel.validFrom <= air && (channel.validTo === null || air <= channel.validTo);
  return channel.enabled && valid ? null : problem('channel-off');
}

function airedOrNot(slot: SlotFacts, { now }: SlotSurroundings): SlotProblem | null {
  if (slot.status === 'aired') return slot.startsAt > now ? problem('aired-ahead') : null;
  return endOf(slot) <= now ? problem('not-noted') : null;
}
