import { generateKeyBetween } from 'fractional-indexing';
import type { NewProduction, ProductionPatch } from '../../shared/contract/productions.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { fold } from '../../shared/text/fold.ts';
import { withoutUndefined } from '../../shared/without-undefined.ts';
import type { Caller } from '../host.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { requireProduction } from './require-production.ts';

const HUES = 6;

/** First letters of a title without marks, `LVT` for Lục Vân Tiên, made unique by a number where it is taken. */
function freeCode(plan: PlanStore, title: string): string {
  const letters = fold(title)
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .map((word) => word.charAt(0))
    .join('')
    .slice(0, 6);
  return uniqueCode(plan, letters === '' ? 'P' : letters);
}

/** The code itself, or with the first number behind it that no production has. */
export function uniqueCode(plan: PlanStore, stem: string): string {
  let code = stem;
  for (let n = 2; plan.productionIdByCode(code) !== null; n++) code = `${stem}-${n}`;
  return code;
}

function assertCodeFree(plan: PlanStore, code: string, ownId: string | null): void {
  const holder = plan.productionIdByCode(code);
  if (holder !== null && holder !== ownId) throw new PlanError('INVALID', { field: 'code', reason: 'taken' });
}

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

/** Adds a production at the end of its season. */
export function addProduction(
  plan: PlanStore,
  caller: Caller,
  input: { seasonId: string; fields: NewProduction },
) {
  if (!plan.seasons().some((season) => season.id === input.seasonId)) {
    throw new PlanError('NOT_FOUND', { kind: 'season', id: input.seasonId });
  }
  const { seq, value } = plan.act(
    { label: { key: 'production.add', params: { title: input.fields.title } }, actor: caller.actor },
    (writer) => {
      const code = input.fields.code ?? freeCode(plan, input.fields.title);
      assertCodeFree(plan, code, null);
      assertReferences(plan, input.fields, null);
      const id = writer.newId();
      const siblings = plan.productions({ seasonId: input.seasonId }).length;
      writer.insertProduction({
        quarter: null,
        occasion: '',
        summary: '',
        status: 'idea',
        startsAt: null,
        placeId: null,
        slotId: null,
        note: '',
        ...withoutUndefined(input.fields),
        hue: input.fields.hue ?? (siblings + 1) % HUES,
        code,
        id,
        seasonId: input.seasonId,
        orderKey: generateKeyBetween(plan.lastProductionKey(input.seasonId), null),
      });
      return id;
    },
  );
  return { seq, id: value };
}

export function updateProduction(
  plan: PlanStore,
  caller: Caller,
  input: { id: string; baseSeq?: number | undefined; fields: ProductionPatch },
) {
  const production = requireProduction(plan, input.id);
  const fields = withoutUndefined(input.fields);
  const { code } = fields;
  const names = Object.keys(fields);
  const { seq } = plan.act(
    {
      label: { key: 'production.update', params: { title: production.title, field: names[0] ?? '' } },
      actor: caller.actor,
      productionId: production.id,
      ...(input.baseSeq === undefined
        ? {}
        : {
            base: {
              seq: input.baseSeq,
              touches: [{ table: 'production', id: production.id, fields: names }],
            },
          }),
    },
    (writer) => {
      if (code !== undefined) assertCodeFree(plan, code, production.id);
      assertReferences(plan, fields, production.id);
      writer.updateProduction(production.id, fields);
    },
  );
  return { seq };
}

/** Deletes a production with its running order, cast, calls, slots and cues; one act, taken back as one. */
export function removeProduction(
  plan: PlanStore,
  caller: Caller,
  input: { id: string; baseSeq?: number | undefined },
) {
  const production = requireProduction(plan, input.id);
  const { seq } = plan.act(
    {
      label: { key: 'production.remove', params: { title: production.title } },
      actor: caller.actor,
      productionId: production.id,
      ...(input.baseSeq === undefined
        ? {}
        : {
            base: {
              seq: input.baseSeq,
              touches: [
                { table: 'production', id: production.id, fields: null },
                ...plan.items(production.id).map((item) => ({ table: 'item', id: item.id, fields: null })),
              ],
            },
          }),
    },
    (writer) => writer.removeProduction(production.id),
  );
  return { seq };
}
