import type { Basis } from '../../shared/contract/fields.ts';
import type { SeasonForm } from '../../shared/contract/season.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { withoutUndefined } from '../../shared/without-undefined.ts';
import type { Caller } from '../host.ts';
import { basedOn } from '../plan/based-on.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { requireSeason } from './require-season.ts';

/** A season that ends before it begins is refused at its end. */
export function assertSpan({ startDate, endDate }: Pick<SeasonForm, 'startDate' | 'endDate'>): void {
  if (endDate < startDate) throw new PlanError('INVALID', { field: 'endDate', reason: 'too-small' });
}

export function updateSeason(
  plan: PlanStore,
  caller: Caller,
  input: {
    id: string;
    fields: { [K in keyof SeasonForm]?: SeasonForm[K] | undefined };
  } & Basis,
) {
  const season = requireSeason(plan, input.id);
  const fields = withoutUndefined(input.fields);
  const names = Object.keys(fields);
  assertSpan({ ...season, ...fields });
  const renamed = names.length === 1 && fields.name !== undefined;
  const { seq } = plan.act(
    {
      label: renamed
        ? { key: 'season.rename', params: { name: fields.name ?? '' } }
        : { key: 'season.update', params: { name: fields.name ?? season.name, field: names.join(',') } },
      actor: caller.actor,
      ...basedOn(input, [{ table: 'season', id: season.id, fields: names }]),
    },
    (writer) => writer.updateSeason(season.id, fields),
  );
  return { seq };
}

export function seasonContents(plan: PlanStore, id: string) {
  const season = requireSeason(plan, id);
  const { counts, ownPeopleIds, houseCallIds } = plan.seasonContents(season.id);
  return {
    seq: plan.sequence(),
    counts,
    ownPeople: ownPeopleIds.length,
    houseCalls: houseCallIds.length,
  };
}

/**
 * Deletes a season with its targets, activities and productions; one act, taken back as one. `alsoHouse` takes along the
 * people who took part in it alone and the house's own calls on its days: that is how a sample leaves no trace. A plan
 * may be left without a season; the house stays.
 */
export function removeSeason(
  plan: PlanStore,
  caller: Caller,
  input: { id: string; alsoHouse: boolean } & Basis,
) {
  const season = requireSeason(plan, input.id);
  const { seq } = plan.act(
    {
      label: { key: 'season.remove', params: { name: season.name } },
      actor: caller.actor,
      ...basedOn(input, [
        { table: 'season', id: season.id, fields: null },
        ...plan
          .productions({ seasonId: season.id })
          .map(({ id }) => ({ table: 'production', id, fields: null })),
      ]),
    },
    (writer) => {
      const { ownPeopleIds, houseCallIds } = plan.seasonContents(season.id);
      writer.removeSeason(season.id);
      if (!input.alsoHouse) return;
      for (const id of houseCallIds) writer.removeCall(id);
      for (const id of ownPeopleIds) writer.removeRecord('person', id);
    },
  );
  return { seq };
}
