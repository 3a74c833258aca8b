import type { PersonCall } from '../../shared/contract/schedule.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import type { PlanStore } from '../plan/plan-store.ts';

/** The calls of one person over all productions, as that person has them. */
export function readPersonCalls(plan: PlanStore, personId: string): { seq: number; calls: PersonCall[] } {
  if (plan.missingIds('person', [personId]).length > 0)
    throw new PlanError('NOT_FOUND', { kind: 'person', id: personId });
  const records = plan.callRecords({ personId });
  const itemIds = [...new Set(records.flatMap((call) => call.itemIds))];
  const titles = new Map(plan.rows('item', 'id', itemIds).map((row) => [row.id, String(row.title)]));
  const calls = records.flatMap((call): PersonCall[] => {
    const own = call.people.find((person) => person.personId === personId);
    if (!own || own.source === 'removed') return [];
    const {
      id,
      productionId,
      kind,
      title,
      startsAt,
      durationMinutes,
      placeId,
      status,
      itemIds: inCall,
    } = call;
    const { source, attendance, arriveMinutes, leaveMinutes } = own;
    return [
      {
        ...{ id, productionId, kind, title, startsAt, durationMinutes, placeId, status },
        itemTitles: inCall.flatMap((itemId) => titles.get(itemId) ?? []),
        ...{ source, attendance, arriveMinutes, leaveMinutes },
        standsInFor: call.overrides
          .filter((override) => override.personId === personId)
          .map(({ roleId }) => roleId),
      },
    ];
  });
  return { seq: plan.sequence(), calls };
}
