import type { Production } from '../../../shared/contract/productions.ts';
import type { NewSeason, Season, SeasonForm } from '../../../shared/contract/season.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import type { LocalDateTime } from '../../../shared/time/local-time.ts';
import { parseWrittenDate } from '../../ui/written-date.ts';

/** The fields of a season as they are typed. */
export type SeasonText = { name: string; year: string; start: string; end: string };
export type SeasonFault = Partial<Record<keyof SeasonText, 'required' | 'year' | 'date' | 'span'>>;

export const textOf = (season: SeasonForm): SeasonText => ({
  name: season.name,
  year: String(season.year),
  start: formatDate(season.startDate),
  end: formatDate(season.endDate),
});

/** What a season of a year is usually called, and its usual days. */
export const usualText = (year: number, name: string): SeasonText => ({
  name,
  year: String(year),
  start: `01/01/${year}`,
  end: `31/12/${year}`,
});

/** Another year takes along the name and the days that nobody changed by hand. */
export function withYear(text: SeasonText, year: string, nameOf: (year: number) => string): SeasonText {
  const before = usualText(Number(text.year), nameOf(Number(text.year)));
  if (!/^\d{4}$/.test(year)) return { ...text, year };
  const after = usualText(Number(year), nameOf(Number(year)));
  const follow = (key: 'name' | 'start' | 'end') => (text[key] === before[key] ? after[key] : text[key]);
  return { year, name: follow('name'), start: follow('start'), end: follow('end') };
}

const YEARS = { least: 1990, most: 2199 };

/** The season, or what is wrong with each field. */
export function readSeason(text: SeasonText): { season: SeasonForm } | { faults: SeasonFault } {
  const year = Number(text.year);
  const usual = Number.isInteger(year) ? year : undefined;
  const [startDate, endDate] = [parseWrittenDate(text.start, usual), parseWrittenDate(text.end, usual)];
  const faults: SeasonFault = {};
  if (text.name.trim() === '') faults.name = 'required';
  if (!/^\d{4}$/.test(text.year.trim()) || year < YEARS.least || year > YEARS.most) faults.year = 'year';
  if (startDate === null) faults.start = 'date';
  if (endDate === null) faults.end = 'date';
  else if (startDate !== null && endDate < startDate) faults.end = 'span';
  if (startDate === null || endDate === null || Object.keys(faults).length > 0) return { faults };
  return { season: { name: text.name, year, startDate, endDate } };
}

/** A production that is taken over: its premiere as typed, empty where it is not known yet. */
export type ShellText = { chosen: boolean; premiere: string };
export type TakeOverText = {
  from: Season | null;
  targets: boolean;
  crew: boolean;
  shells: Readonly<Record<string, ShellText>>;
};

const USUAL_TIME = '19:30';

/** The day that is typed with the hour of the old show; null where none is typed, undefined where it is no day. */
export function premiereOf(
  text: string,
  old: Pick<Production, 'startsAt'>,
  year: number,
): LocalDateTime | null | undefined {
  if (text.trim() === '') return null;
  const date = parseWrittenDate(text, year);
  return date === null ? undefined : (`${date}T${old.startsAt?.slice(11) ?? USUAL_TIME}` as LocalDateTime);
}

/** What is taken over, or null where a premiere cannot be read. */
export function readTakeOver(
  text: TakeOverText,
  productions: readonly Pick<Production, 'id' | 'startsAt'>[],
  year: number,
): { from: NewSeason['from'] } | null {
  if (text.from === null) return { from: null };
  const chosen = productions.filter(({ id }) => text.shells[id]?.chosen);
  const shells = chosen.map((production) => ({
    id: production.id,
    startsAt: premiereOf(text.shells[production.id]?.premiere ?? '', production, year),
  }));
  if (shells.some((shell) => shell.startsAt === undefined)) return null;
  return {
    from: {
      seasonId: text.from.id,
      targets: text.targets,
      crew: text.crew && chosen.length > 0,
      productions: shells.map(({ id, startsAt }) => ({ id, startsAt: startsAt ?? null })),
    },
  };
}
