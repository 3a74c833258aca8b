import { roman } from '../../domain/productions/index.ts';
import type { Slot } from '../../shared/contract/broadcast.ts';
import type { Production } from '../../shared/contract/productions.ts';
import type { RecordRow } from '../../shared/contract/records.ts';
import type { Season, Target } from '../../shared/contract/season.ts';
import { formatClockShort } from '../../shared/time/clock.ts';
import { formatDate, formatDateShort } from '../../shared/time/format-date.ts';
import { addDays, type LocalDate, secondsOfDay } from '../../shared/time/local-time.ts';
import type { Organisation, RehearsalSpan } from '../plan/plan-store.ts';
import { type Issue, joinText } from './labels.ts';
import type {
  SeasonPlanGate,
  SeasonPlanMonth,
  SeasonPlanPaper,
  SeasonPlanProduction,
  SeasonPlanQuarter,
} from './papers.ts';

export type SeasonPlanInput = Issue & {
  /** The paper's own day: names and signatory are those valid then. */
  day: LocalDate;
  organisation: Organisation | null;
  season: Season;
  /** Of one quarter only. */
  quarter: number | undefined;
  productions: Production[];
  milestones: RecordRow<'milestone'>[];
  slots: Slot[];
  rehearsals: RehearsalSpan[];
  targets: Target[];
  signatory: { name: string; position: string; authority: string } | null;
};

/** Kế hoạch mùa diễn: what is made, when it is rehearsed, reviewed, performed and aired, and what the year asks for. */
export function assembleSeasonPlan(input: SeasonPlanInput): SeasonPlanPaper {
  const { season, quarter, organisation, signatory } = input;
  return {
    document: 'season-plan',
    head: {
      organisation: organisation?.name ?? '',
      title: quarter === undefined ? 'Kế hoạch mùa diễn' : `Kế hoạch Quý ${roman(quarter)}`,
      subject: season.name,
      subjectKind: '',
      lines: [period(season, quarter)],
      version: input.version,
      printedAt: input.printedAt,
    },
    months: months(season, quarter),
    quarters: quarters(input),
    targets: input.targets.map(({ name, planned, unit }) => ({
      name,
      planned,
      unit,
      text: planned === null ? 'không giao số' : `${planned} ${unit}`.trim(),
    })),
    signatory: signatory && {
      place: organisation?.locality ?? '',
      year: input.day.slice(0, 4),
      ...signatory,
    },
  };
}

function period(season: Season, quarter: number | undefined): string {
  const [first, last] =
    quarter === undefined
      ? [season.startDate, season.endDate]
      : [quarterStart(season, quarter), addDays(quarterStart(season, quarter + 1), -1)];
  return `từ ${formatDate(first)} đến ${formatDate(last)}`;
}

const quarterStart = ({ startDate }: Season, quarter: number) =>
  monthStart(startDate, (quarter - 1) * 3 - (monthOf(startDate) - 1));

const monthOf = (day: string) => Number(day.slice(5, 7));
const quarterOfMonth = (month: number) => Math.ceil(month / 3);

/** First day of the month so many months after that of a day. */
function monthStart(day: LocalDate, after: number): LocalDate {
  const count = Number(day.slice(0, 4)) * 12 + monthOf(day) - 1 + after;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-01` as LocalDate;
}

const daysOf = (first: LocalDate) => Number(addDays(monthStart(first, 1), -1).slice(8, 10));

/** The months of the season; of a quarter, with the two in which it is rehearsed and the one in which it is settled. */
function months(season: Season, quarter: number | undefined): SeasonPlanMonth[] {
  const start = monthStart(season.startDate, 0);
  const [from, count] =
    quarter === undefined
      ? [0, monthsBetween(start, season.endDate) + 1]
      : [(quarter - 1) * 3 - 2 - (monthOf(start) - 1), 6];
  return Array.from({ length: Math.max(1, Math.min(24, count)) }, (_, i) => {
    const first = monthStart(start, from + i);
    const year = first.slice(0, 4) === String(season.year) ? '' : `/${first.slice(0, 4)}`;
    return { label: `${monthOf(first)}${year}`, first, days: daysOf(first) };
  });
}

function monthsBetween(from: LocalDate, to: LocalDate): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + monthOf(to) - monthOf(from);
}

/** A quarterly programme belongs to its quarter; what has none, to that of its premiere. */
export function quarterOf({ quarter, startsAt }: Production): number | null {
  return quarter ?? (startsAt === null ? null : quarterOfMonth(monthOf(startsAt)));
}

function quarters(input: SeasonPlanInput): SeasonPlanQuarter[] {
  const byQuarter = Map.groupBy(input.productions, quarterOf);
  const wanted = input.quarter === undefined ? [1, 2, 3, 4, null] : [input.quarter];
  const row = productionRow(input);
  return wanted
    .map((quarter) => ({
      title: quarter === null ? 'Chưa định quý' : `Quý ${roman(quarter)}`,
      productions: (byQuarter.get(quarter) ?? []).toSorted(byPremiere).map(row),
    }))
    .filter(({ productions }) => productions.length > 0);
}

function byPremiere(a: Production, b: Production): number {
  const [left, right] = [a.startsAt ?? '9', b.startsAt ?? '9'];
  return left < right ? -1 : left > right ? 1 : a.position - b.position;
}

const kindWords: Record<Production['kind'], string> = {
  programme: 'chương trình nghệ thuật',
  'cai-luong': 'vở cải lương',
  other: '',
};

const dayMonth = (day: string) => `${day.slice(8, 10)}/${day.slice(5, 7)}`;

function productionRow(input: SeasonPlanInput): (production: Production) => SeasonPlanProduction {
  const milestones = Map.groupBy(input.milestones, (milestone) => milestone.productionId);
  const slots = Map.groupBy(input.slots, (slot) => slot.productionId);
  const rehearsals = new Map(input.rehearsals.map((span) => [span.productionId, span]));
  return (production) => {
    const { id, startsAt } = production;
    const span = rehearsals.get(id);
    return {
      title: production.title,
      kind: joinText([kindWords[production.kind], production.occasion], ' · '),
      premiereAt: startsAt,
      premiere:
        startsAt === null
          ? 'chưa định ngày'
          : `${formatDateShort(startsAt)}/${startsAt.slice(0, 4)}, ${formatClockShort(secondsOfDay(startsAt))}`,
      place: production.placeName,
      rehearsal: span
        ? {
            from: span.from,
            to: span.to,
            calls: span.calls,
            text: `${dayMonth(span.from)} – ${dayMonth(span.to)}, ${span.calls} buổi`,
          }
        : null,
      gates: gates(milestones.get(id) ?? []),
      channels: channels(slots.get(id) ?? []),
    };
  };
}

/** Gates by their day: the one on which they were passed, else the one on which they are due. */
function gates(milestones: readonly RecordRow<'milestone'>[]): SeasonPlanGate[] {
  return milestones
    .filter((milestone) => milestone.isGate && !milestone.skipped)
    .flatMap(({ title, doneDate, dueDate }): SeasonPlanGate[] => {
      const day = doneDate ?? dueDate;
      // What stands in brackets says who sits on the council: for the table of the milestones, not for the year.
      const short = title.replace(/\s*\([^)]*\)\s*$/, '');
      return day === null
        ? []
        : [{ title: short, day, done: doneDate !== null, text: `${short} ${dayMonth(day)}` }];
    })
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** Days on air by channel, in the order of their first; postponed and cancelled slots are not planned any more. */
function channels(slots: readonly Slot[]): SeasonPlanProduction['channels'] {
  const counted = slots.filter((slot) => slot.status !== 'postponed' && slot.status !== 'cancelled');
  return [...Map.groupBy(counted, (slot) => slot.channelCode)].map(([channel, own]) => {
    const days = [...new Set(own.map((slot) => slot.startsAt.slice(0, 10) as LocalDate))];
    return { channel, days, text: `${channel}: ${days.map(dayMonth).join(', ')}` };
  });
}
