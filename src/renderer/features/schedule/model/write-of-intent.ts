import { fromPlanMinute, toPlanMinute } from '../../../../domain/schedule/index.ts';
import { assertNever } from '../../../../shared/assert-never.ts';
import type { CallFields, CallPeopleChange, CallRecord } from '../../../../shared/contract/schedule.ts';
import type { CallsWrite } from '../data/apply-writes.ts';
import type { DropIntent } from '../grid/index.ts';
import { newCall } from './new-call.ts';
import type { CallFilter } from './to-calendar-calls.ts';

export type IntentWorld = {
  callOf: (id: string) => CallRecord | undefined;
  productionOf: (itemId: string) => string | undefined;
  /** Those of the season. */
  productions: ReadonlyMap<string, unknown>;
  /** What is shown: a new call is made so that it is. */
  filter: CallFilter;
};

/** From one person's column into another's: the one is taken off, the other put on; a call without the one stays. */
function handedOver(
  { people }: CallRecord,
  to: string | undefined,
  from: string | undefined,
): CallPeopleChange | undefined {
  if (to === undefined || from === undefined || to === from) return undefined;
  const isOn = (id: string) => people.some(({ personId, source }) => personId === id && source !== 'removed');
  if (!isOn(from)) return undefined;
  return { ...(isOn(to) ? {} : { add: [to] }), remove: [from] };
}

/** What a drop writes; null where it would change nothing, or what it was about is gone. */
export function writeOfIntent(intent: DropIntent, world: IntentWorld): CallsWrite | null {
  switch (intent.type) {
    case 'move':
    case 'copy': {
      const { byMinutes, placeId, personId, fromPersonId } = intent;
      const changes = intent.ids.flatMap((id) => {
        const call = world.callOf(id);
        if (!call) return [];
        const startsAt = fromPlanMinute(toPlanMinute(call.startsAt) + byMinutes);
        const fields: Partial<CallFields> = {
          ...(byMinutes === 0 && intent.type === 'move' ? {} : { startsAt }),
          ...(placeId === undefined || placeId === call.placeId ? {} : { placeId }),
        };
        const people = handedOver(call, personId, fromPersonId);
        return [{ id, fields, ...(people ? { people } : {}) }];
      });
      if (intent.type === 'copy')
        return changes.length > 0
          ? { add: changes.map(({ id, ...rest }) => ({ ...rest, copyOf: id })) }
          : null;
      const update = changes.filter(({ fields, people }) => people || Object.keys(fields).length > 0);
      return update.length > 0 ? { update } : null;
    }
    case 'resize': {
      const call = world.callOf(intent.id);
      if (!call) return null;
      const startsAt = fromPlanMinute(intent.start);
      const durationMinutes = intent.end - intent.start;
      const fields: Partial<CallFields> = {
        ...(startsAt === call.startsAt ? {} : { startsAt }),
        ...(durationMinutes === call.durationMinutes ? {} : { durationMinutes }),
      };
      return Object.keys(fields).length > 0 ? { update: [{ id: call.id, fields }] } : null;
    }
    case 'create':
    case 'schedule': {
      const { start, end, column } = intent;
      const { fields, ...by } = newCall(world.filter, column, world.productions);
      const times = { startsAt: fromPlanMinute(start), durationMinutes: end - start };
      if (intent.type === 'create') return { add: [{ fields: { ...fields, ...times }, ...by }] };
      const [first] = intent.itemIds;
      const productionId = first === undefined ? undefined : world.productionOf(first);
      if (productionId === undefined) return null;
      const itemIds = intent.itemIds.filter((id) => world.productionOf(id) === productionId);
      // Who is called follows from the items; only a person's own column puts somebody beside them.
      const people = column.personId === undefined ? {} : by;
      return { add: [{ fields: { ...fields, productionId, itemIds, ...times }, ...people }] };
    }
    default:
      return assertNever(intent);
  }
}
