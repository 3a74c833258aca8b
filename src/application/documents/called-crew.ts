import { compareCrewJobs } from '../../domain/people/index.ts';
import { clockOf } from '../../domain/schedule/index.ts';
import type { Department } from '../../shared/contract/cues.ts';
import type { CrewMember } from '../../shared/contract/people.ts';
import type { CallKind } from '../../shared/contract/schedule.ts';
import { fold } from '../../shared/text/fold.ts';
import type { Told } from '../schedule/told-calls.ts';
import type { CallSheetDepartment } from './call-papers.ts';

/** Who is called on a day, each with the times of the calls. */
export type Called = ReadonlyMap<string, readonly { name: string; start: number; end: number; call: Told }[]>;

/** Calls to which a production's whole crew comes, whether or not it is on the list. */
const withCrew: ReadonlySet<CallKind> = new Set([
  'run-through',
  'preview-review',
  'council-review',
  'dress-rehearsal',
  'video-recording',
  'performance',
]);

/** Crew by department, in the order of the trade: those on a list, and all of them where the whole show is run. */
export function calledCrew(
  crew: readonly CrewMember[],
  all: readonly Department[],
  calls: readonly Told[],
  called: Called,
): CallSheetDepartment[] {
  const starts = new Map<string, number>();
  for (const { start, record } of calls) {
    if (record.productionId === null || !withCrew.has(record.kind)) continue;
    starts.set(record.productionId, Math.min(start, starts.get(record.productionId) ?? start));
  }
  const own = new Set(calls.flatMap(({ record }) => record.productionId ?? []));
  const groups = new Map<string, { code: string; job: string; names: Set<string>; start: number }>();
  const sorted = crew
    .filter(({ productionId }) => own.has(productionId))
    .toSorted((a, b) => compareCrewJobs(a.job, b.job) || a.position - b.position);
  for (const { productionId, personId, personName, job } of sorted) {
    const times = (called.get(personId) ?? []).map(({ start }) => start);
    const start = Math.min(...times, starts.get(productionId) ?? Number.POSITIVE_INFINITY);
    if (!Number.isFinite(start)) continue;
    const department = departmentOf(job, all);
    const key = `${department?.code ?? job} ${start}`;
    const group = groups.get(key) ?? {
      code: department?.code ?? '',
      job: department?.name ?? job,
      names: new Set(),
      start,
    };
    group.names.add(personName);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ code, job, names, start }) => ({
    code,
    job,
    names: [...names].join(', '),
    arrive: clockOf(start),
  }));
}

/** Jobs of the band (dàn nhạc): đờn kìm, ghi-ta phím lõm, trống, sáo… */
const plays = /^(don|ghi-ta|ghita|guitar|trong|sao|violon|organ|song loan)( |,|$)/;

/** The cue department of a job: the one that it names, or the band for who plays an instrument. */
function departmentOf(job: string, all: readonly Department[]): Department | undefined {
  const word = fold(job);
  return (
    all.find(({ name, callWord }) => word.includes(fold(name)) || word === fold(callWord)) ??
    (plays.test(word) ? all.find(({ name }) => fold(name).includes('nhac')) : undefined)
  );
}
