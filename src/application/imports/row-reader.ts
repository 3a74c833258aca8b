import {
  activityReaders,
  availabilityContext,
  callContext,
  itemReaders,
  type KnownActivities,
  type KnownCalls,
  type KnownSlots,
  knownActivityKeys,
  knownPeople,
  type Mapping,
  personReaders,
  type Readers,
  type RowResult,
  readActivityRow,
  readAvailabilityRow,
  readCallRow,
  readItemRow,
  readPersonRow,
  readSlotRow,
  slotContext,
} from '../../domain/imports/index.ts';
import { buildOutline, numberedTitle } from '../../domain/productions/index.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { ImportRequest } from '../../shared/contract/imports.ts';
import type { ItemKind } from '../../shared/contract/items.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import type { SheetRow } from '../../shared/sheets.ts';
import { toVietnamTime } from '../../shared/time/local-time.ts';
import type { PlanStore } from '../plan/plan-store.ts';

/** Reads the rows of one import, each against what the plan has and what the rows above it brought. */
export type RowReader = {
  readers: Readers;
  read(row: number, cells: SheetRow, mapping: Mapping, headings: string | null): RowResult;
};

type Scope = Pick<ImportRequest, 'kind' | 'productionId' | 'seasonId' | 'duplicates'>;

const noScope = () => new PlanError('IMPORT_REFUSED', { reason: 'no-scope' });

function productionOf(plan: PlanStore, scope: Scope) {
  if (scope.productionId === undefined) return undefined;
  const [production] = plan.productions({ id: scope.productionId });
  if (!production) throw new PlanError('NOT_FOUND', { kind: 'production', id: scope.productionId });
  return production;
}

/** The year that a day without one is in: the season's, else this one. */
function yearOf(plan: PlanStore, scope: Scope, now: Date): number {
  const seasonId = scope.seasonId ?? productionOf(plan, scope)?.seasonId;
  const season = plan.seasons().find((each) => each.id === seasonId);
  return season?.year ?? Number(toVietnamTime(now).slice(0, 4));
}

/** The kind of a row that says none: bài bản in a play, tiết mục in a programme. */
export function fallbackKind(kind: 'programme' | 'cai-luong' | 'other'): ItemKind {
  return kind === 'cai-luong' ? 'number' : 'item';
}

function knownSlots(plan: PlanStore, scope: Scope, year: number): KnownSlots {
  const seasonId = scope.seasonId ?? productionOf(plan, scope)?.seasonId;
  const all = plan.productions({});
  return {
    year,
    productionId: scope.productionId ?? null,
    // The same title comes back every year: the season's own is meant.
    productions: seasonId === undefined ? all : all.filter((each) => each.seasonId === seasonId),
    channels: plan.records('channel', {}),
    parts: plan.records('part', {}),
    slots: plan.records('slot', {}),
  };
}

function knownActivities(plan: PlanStore, scope: Scope, year: number): KnownActivities {
  const { seasonId } = scope;
  if (seasonId === undefined) throw noScope();
  if (plan.missingIds('season', [seasonId]).length > 0)
    throw new PlanError('NOT_FOUND', { kind: 'season', id: seasonId });
  return {
    year,
    targets: plan.records('target', { seasonId }),
    activities: plan.records('activity', { seasonId }),
  };
}

function knownCalls(plan: PlanStore, scope: Scope, year: number): KnownCalls {
  const seasonId = scope.seasonId ?? productionOf(plan, scope)?.seasonId;
  const all = plan.productions({});
  return {
    year,
    productionId: scope.productionId ?? null,
    productions: seasonId === undefined ? all : all.filter((each) => each.seasonId === seasonId),
    places: plan.places(),
    people: plan.people(),
    itemsOf: (productionId) =>
      buildOutline(plan.items(productionId)).all.map((node) => ({
        id: node.item.id,
        names: [...new Set([node.item.title, numberedTitle(node)])],
      })),
    calls: plan.calls({}),
  };
}

export function createRowReader(plan: PlanStore, scope: Scope, now: Date): RowReader {
  const { kind, duplicates } = scope;
  const year = yearOf(plan, scope, now);
  switch (kind) {
    case 'items': {
      const production = productionOf(plan, scope);
      if (!production) throw noScope();
      const fallback = fallbackKind(production.kind);
      return {
        readers: itemReaders,
        read: (row, cells, mapping, headings) => readItemRow(row, cells, mapping, fallback, headings),
      };
    }
    case 'people': {
      const readers = personReaders(year);
      const context = { readers, known: knownPeople(plan.records('person', {})), duplicates };
      return {
        readers,
        read: (row, cells, mapping, headings) => readPersonRow(row, cells, mapping, context, headings),
      };
    }
    case 'activities': {
      const known = knownActivities(plan, scope, year);
      const readers = activityReaders(known);
      const context = { readers, known: knownActivityKeys(known), duplicates };
      return {
        readers,
        read: (row, cells, mapping, headings) => readActivityRow(row, cells, mapping, context, headings),
      };
    }
    case 'slots': {
      const context = slotContext(knownSlots(plan, scope, year), duplicates);
      return {
        readers: context.readers,
        read: (row, cells, mapping, headings) => readSlotRow(row, cells, mapping, context, headings),
      };
    }
    case 'calls': {
      const context = callContext(knownCalls(plan, scope, year), duplicates);
      return {
        readers: context.readers,
        read: (row, cells, mapping, headings) => readCallRow(row, cells, mapping, context, headings),
      };
    }
    case 'availability': {
      const entries = plan.records('availability', {});
      const context = availabilityContext({ year, people: plan.people(), entries }, duplicates);
      return {
        readers: context.readers,
        read: (row, cells, mapping, headings) => readAvailabilityRow(row, cells, mapping, context, headings),
      };
    }
    default:
      return assertNever(kind);
  }
}
