import { milestonesOf } from '../../domain/milestones/index.ts';
import { keysInGap } from '../../domain/productions/index.ts';
import type { Basis } from '../../shared/contract/fields.ts';
import type { NewProduction, ProductionPatch } from '../../shared/contract/productions.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { dateOf } from '../../shared/time/local-time.ts';
import { withoutUndefined } from '../../shared/without-undefined.ts';
import type { Caller } from '../host.ts';
import { basedOn } from '../plan/based-on.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { milestoneRows } from './milestone-rows.ts';
import { assertCodeFree, freeCode, keyAtEnd, nextHue } from './new-production.ts';
import { requireProduction } from './require-production.ts';

/** The place and the slot that a production points to must be there, and the slot must be its own. */
function assertReferences(plan: PlanStore, fields: ProductionPatch, ownId: string | null): void {
  const { placeId, slotId } = fields;
  if (placeId && !plan.places().some((place) => place.id === placeId)) {
    throw new PlanError('NOT_FOUND', { kind: 'place', id: placeId });
  }
  if (slotId && !(ownId && plan.slots({ productionId: ownId }).some((slot) => slot.id === slotId))) {
    throw new PlanError('NOT_FOUND', { kind: 'slot', id: slotId });
  }
}

function assertSeason(plan: PlanStore, id: string): void {
  if (!plan.seasons().some((season) => season.id === id)) {
    throw new PlanError('NOT_FOUND', { kind: 'season', id });
  }
}

/** Adds a production at the end of its season, with the milestones that the house's process has for its kind. */
export function addProduction(
  plan: PlanStore,
  caller: Caller,
  input: { seasonId: string; fields: NewProduction },
) {
  assertSeason(plan, input.seasonId);
  const { seq, value } = plan.act(
    { label: { key: 'production.add', params: { title: input.fields.title } }, actor: caller.actor },
    (writer) => {
      const code = input.fields.code ?? freeCode(plan, input.fields.title);
      assertCodeFree(plan, code, null);
      assertReferences(plan, input.fields, null);
      const id = writer.newId();
      const startsAt = input.fields.startsAt ?? null;
      writer.insertProduction({
        quarter: null,
        occasion: '',
        summary: '',
        status: 'idea',
        placeId: null,
        slotId: null,
        note: '',
        ...withoutUndefined(input.fields),
        startsAt,
        hue: input.fields.hue ?? nextHue(plan, input.seasonId),
        code,
        id,
        seasonId: input.seasonId,
        orderKey: keyAtEnd(plan, input.seasonId),
      });
      const premiere = startsAt && dateOf(startsAt);
      const steps = plan.records('milestoneTemplate', {});
      const milestones = milestonesOf(steps, { kind: input.fields.kind, premiere });
      writer.insertRows([milestoneRows(milestones, id, writer.newId)]);
      return id;
    },
  );
  return { seq, id: value };
}

/** Changes fields of a production; one that goes to another season stands at the end of it. */
export function updateProduction(
  plan: PlanStore,
  caller: Caller,
  input: { id: string; fields: ProductionPatch } & Basis,
) {
  const production = requireProduction(plan, input.id);
  const fields = withoutUndefined(input.fields);
  const { code, seasonId } = fields;
  if (seasonId !== undefined) assertSeason(plan, seasonId);
  const names = Object.keys(fields);
  const { seq } = plan.act(
    {
      label: { key: 'production.update', params: { title: production.title, field: names[0] ?? '' } },
      actor: caller.actor,
      productionId: production.id,
      ...basedOn(input, [{ table: 'production', id: production.id, fields: names }]),
    },
    (writer) => {
      if (code !== undefined) assertCodeFree(plan, code, production.id);
      assertReferences(plan, fields, production.id);
      const elsewhere = seasonId !== undefined && seasonId !== production.seasonId;
      writer.updateProduction(production.id, {
        ...fields,
        ...(elsewhere ? { orderKey: keyAtEnd(plan, seasonId) } : {}),
      });
    },
  );
  return { seq };
}

/** Puts a production behind another one of its season, or at its beginning. */
export function moveProduction(
  plan: PlanStore,
  caller: Caller,
  input: { id: string; after: string | null } & Basis,
) {
  const production = requireProduction(plan, input.id);
  const { seq } = plan.act(
    {
      label: { key: 'production.move', params: { title: production.title } },
      actor: caller.actor,
      productionId: production.id,
      ...basedOn(input, [{ table: 'production', id: production.id, fields: ['sortKey', 'seasonId'] }]),
    },
    (writer) => {
      const others = plan.productionOrder(production.seasonId).filter((row) => row.id !== production.id);
      const behind = others.findIndex((row) => row.id === input.after);
      if (input.after !== null && behind < 0)
        throw new PlanError('NOT_FOUND', { kind: 'production', id: input.after });
      const { inserted, rekeyed } = keysInGap(others, behind + 1, 1);
      for (const row of rekeyed) writer.updateProduction(row.id, { orderKey: row.orderKey });
      writer.updateProduction(production.id, { orderKey: inserted[0] ?? '' });
    },
  );
  return { seq };
}

/** Deletes a production with its running order, cast, calls, slots and cues; one act, taken back as one. */
export function removeProduction(plan: PlanStore, caller: Caller, input: { id: string } & Basis) {
  const production = requireProduction(plan, input.id);
  const { seq } = plan.act(
    {
      label: { key: 'production.remove', params: { title: production.title } },
      actor: caller.actor,
      productionId: production.id,
      ...basedOn(input, [
        { table: 'production', id: production.id, fields: null },
        ...plan.items(production.id).map((item) => ({ table: 'item', id: item.id, fields: null })),
      ]),
    },
    (writer) => writer.removeProduction(production.id),
  );
  return { seq };
}
