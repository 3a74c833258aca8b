import { generateNKeysBetween } from 'fractional-indexing';
import { milestonesOf } from '../../domain/milestones/index.ts';
import { certainHolidays, moveOccasion } from '../../domain/season/index.ts';
import type { NewSeason, Season } from '../../shared/contract/season.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { dateOf } from '../../shared/time/local-time.ts';
import type { Caller } from '../host.ts';
import type { PlanStore, PlanWriter } from '../plan/plan-store.ts';
import { milestoneRows } from '../productions/milestone-rows.ts';
import { uniqueCode } from '../productions/new-production.ts';
import { requireSeason } from './require-season.ts';
import { assertSpan } from './write-season.ts';

type TakeOver = NonNullable<NewSeason['from']>;

/**
 * Makes a season, with what it takes over from another one: targets as they are, productions as shells without a running
 * order. One act. Years of it (and the one after) that have no holidays yet get those that are certain.
 */
export function createSeason(plan: PlanStore, caller: Caller, input: NewSeason) {
  assertSpan(input);
  const source = input.from && requireSeason(plan, input.from.seasonId);
  const { seq, value } = plan.act(
    { label: { key: 'season.create', params: { name: input.name } }, actor: caller.actor },
    (writer) => {
      const id = writer.newId();
      const { name, year, startDate, endDate } = input;
      writer.insertRows([
        { table: 'season', rows: [{ id, name, year, start_date: startDate, end_date: endDate }] },
      ]);
      if (input.from && source) takeOver(plan, writer, input.from, source, { id, year });
      addHolidays(plan, writer, [Number(startDate.slice(0, 4)), year, Number(endDate.slice(0, 4)) + 1]);
      return id;
    },
  );
  return { seq, id: value };
}

function takeOver(
  plan: PlanStore,
  writer: PlanWriter,
  from: TakeOver,
  source: Season,
  to: { id: string; year: number },
): void {
  if (from.targets) copyTargets(plan, writer, source.id, to.id);
  const chosen = new Map(from.productions.map((shell) => [shell.id, shell]));
  const productions = plan.productions({ seasonId: source.id });
  const known = new Set(productions.map((production) => production.id));
  const unknown = from.productions.find((shell) => !known.has(shell.id));
  if (unknown) throw new PlanError('NOT_FOUND', { kind: 'production', id: unknown.id });
  const taken = productions.filter((production) => chosen.has(production.id));
  const keys = generateNKeysBetween(null, null, taken.length);
  const copies = new Map<string, string>();
  const steps = plan.records('milestoneTemplate', {});
  for (const [index, production] of taken.entries()) {
    const id = writer.newId();
    const title = moveOccasion(production.title, source.year, to.year);
    const shell = chosen.get(production.id);
    writer.insertProduction({
      id,
      seasonId: to.id,
      orderKey: keys[index] ?? 'a0',
      code: uniqueCode(plan, nextCode(production.code, source.year, to.year)),
      kind: production.kind,
      title,
      quarter: production.quarter,
      occasion: moveOccasion(production.occasion, source.year, to.year),
      summary: '',
      status: 'idea',
      startsAt: shell?.startsAt ?? null,
      placeId: null,
      slotId: null,
      hue: production.hue,
      note: '',
    });
    copies.set(production.id, id);
    const startsAt = shell?.startsAt ?? null;
    const milestones = milestonesOf(steps, { kind: production.kind, premiere: startsAt && dateOf(startsAt) });
    writer.insertRows([milestoneRows(milestones, id, writer.newId)]);
  }
  if (from.crew) copyCrew(plan, writer, source.id, copies);
}

/** `Q1-2022` becomes `Q1-2023`; a code without its year gets the new one behind it. */
function nextCode(code: string, fromYear: number, toYear: number): string {
  const moved = moveOccasion(code, fromYear, toYear);
  return moved === code ? `${code}-${toYear}` : moved;
}

function copyTargets(plan: PlanStore, writer: PlanWriter, fromId: string, toId: string): void {
  const targets = plan.records('target', { seasonId: fromId });
  const keys = generateNKeysBetween(null, null, targets.length);
  for (const [index, { kind, name, planned, unit }] of targets.entries()) {
    const fields = { seasonId: toId, kind, name, planned, unit };
    writer.insertRecord('target', writer.newId(), fields, keys[index] ?? null);
  }
}

function copyCrew(
  plan: PlanStore,
  writer: PlanWriter,
  fromId: string,
  copies: ReadonlyMap<string, string>,
): void {
  const byProduction = Map.groupBy(plan.records('crew', { seasonId: fromId }), (row) => row.productionId);
  for (const [productionId, rows] of byProduction) {
    const copy = copies.get(productionId);
    if (copy === undefined) continue;
    const keys = generateNKeysBetween(null, null, rows.length);
    for (const [index, { personId, job }] of rows.entries())
      writer.insertRecord('crew', writer.newId(), { productionId: copy, personId, job }, keys[index] ?? null);
  }
}

/** The certain holidays of those years that have none at all: what was announced and entered is never doubled. */
function addHolidays(plan: PlanStore, writer: PlanWriter, years: readonly number[]): void {
  const known = new Set(plan.records('holiday', {}).map(({ date }) => Number(date.slice(0, 4))));
  for (const year of new Set(years)) {
    if (known.has(year)) continue;
    for (const { date, name, kind } of certainHolidays(year))
      writer.insertRecord('holiday', writer.newId(), { date, name, kind }, null);
  }
}
