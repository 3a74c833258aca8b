import type { Basis } from '../../shared/contract/fields.ts';
import type { CastChange } from '../../shared/contract/people.ts';
import type { RecordRow } from '../../shared/contract/records.ts';
import type { Caller } from '../host.ts';
import type { NewAction, PlanStore } from '../plan/plan-store.ts';
import { actOf, prepareWrite, type RecordWrite } from '../records/write-records.ts';

type Words = Record<string, unknown>;
type WithCast<T> = T & { cast?: CastChange[] | undefined };

type RolesWrite = {
  add?: WithCast<{ fields: Words }>[] | undefined;
  after?: string | null | undefined;
  update?: WithCast<{ id: string; fields: Words }>[] | undefined;
  remove?: string[] | undefined;
  move?: string[] | undefined;
} & Basis;

/** An act that only casts is named after it, not as a change of the role. */
function labelOf(input: RolesWrite, label: NewAction['label']): NewAction['label'] {
  const others = [input.add ?? [], input.remove ?? [], input.move ?? []].flat().length;
  const words = (input.update ?? []).flatMap((row) => Object.keys(row.fields));
  return others > 0 || words.length > 0 ? label : { key: 'role.cast', params: label.params };
}

/** What the changes of casts are in records: an understudy is one whatever the number of the cast. */
function castingWrite(
  plan: PlanStore,
  productionIds: readonly string[],
  changes: readonly { roleId: string; cast: readonly CastChange[] }[],
): RecordWrite {
  const byRole = Map.groupBy(
    productionIds.flatMap((productionId) => plan.records('casting', { productionId })),
    (casting) => casting.roleId,
  );
  const add: Words[] = [];
  const remove = new Set<string>();
  for (const { roleId, cast } of changes) {
    const had = byRole.get(roleId) ?? [];
    for (const change of cast) {
      const isHere = (casting: RecordRow<'casting'>) =>
        casting.place === change.place &&
        (change.place === 'understudy' || casting.castNumber === change.castNumber);
      const here = had.filter(isHere);
      for (const casting of here) if (change.remove.includes(casting.personId)) remove.add(casting.id);
      for (const personId of new Set(change.add)) {
        // Another window may have cast the same person meanwhile.
        if (here.some((casting) => casting.personId === personId && !remove.has(casting.id))) continue;
        add.push({ roleId, personId, castNumber: change.castNumber, place: change.place });
      }
    }
  }
  return { add, remove: [...remove] };
}

/** Writes roles (vai) and their casting (phân vai) as one act. Refused as a whole. */
export function writeRoles(plan: PlanStore, caller: Caller, input: RolesWrite) {
  const [add, update] = [input.add ?? [], input.update ?? []];
  const roles = prepareWrite(plan, 'role', {
    add: add.map((row) => row.fields),
    after: input.after,
    update: update.map(({ id, fields }) => ({ id, fields })),
    remove: input.remove,
    move: input.move,
  });
  const productionIds = [...new Set(roles.records.map((role) => String(role.productionId)))];
  const action = { label: labelOf(input, roles.label), ...actOf(caller, roles, input) };
  const { seq, value } = plan.act(action, (writer) => {
    const ids = roles.run(writer);
    const changes = [
      ...add.map((row, index) => ({ roleId: ids[index] ?? '', cast: row.cast ?? [] })),
      ...update.map((row) => ({ roleId: row.id, cast: row.cast ?? [] })),
    ];
    const castings = castingWrite(plan, productionIds, changes);
    prepareWrite(plan, 'casting', castings).run(writer);
    return ids;
  });
  return { seq, ids: value };
}
