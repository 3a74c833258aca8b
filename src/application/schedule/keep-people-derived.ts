import { type CastChoice, derivePeople, prepareCast, withDerived } from '../../domain/schedule/index.ts';
import type { CallPerson } from '../../shared/contract/schedule.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import { batchRows, type RowWriter } from '../plan/batch-rows.ts';
import type { PlanStore, PlanWriter } from '../plan/plan-store.ts';

/** Brings the stored list of a call to another; only rows that differ are written. */
export function writePeople(
  writer: RowWriter,
  callId: string,
  before: readonly CallPerson[],
  after: readonly CallPerson[],
): void {
  const had = new Map(before.map((person) => [person.personId, JSON.stringify(person)]));
  const changed = after.filter((person) => had.get(person.personId) !== JSON.stringify(person));
  const stay = new Set(after.map(({ personId }) => personId));
  const gone = [
    ...before.filter(({ personId }) => !stay.has(personId)),
    ...changed.filter(({ personId }) => had.has(personId)),
  ];
  writer.removeRows([
    { table: 'call_person', rows: gone.map(({ personId }) => ({ call_id: callId, person_id: personId })) },
  ]);
  writer.insertRows([
    {
      table: 'call_person',
      rows: changed.map((person) => ({
        call_id: callId,
        person_id: person.personId,
        source: person.source,
        attendance: person.attendance,
        arrive_minutes: person.arriveMinutes,
        leave_minutes: person.leaveMinutes,
      })),
    },
  ]);
}

/**
 * Lets the calls to come follow their cast, inside the act that changes it: who was put on a list or taken off it by
 * hand stays so, and what is over, done or called off is left as it was.
 */
export function keepPeopleDerived(
  plan: PlanStore,
  writer: PlanWriter,
  productionIds: Iterable<string>,
  today: LocalDate,
): void {
  for (const productionId of new Set(productionIds)) {
    const calls = plan.callRecords({ productionId, openFrom: today });
    if (calls.length === 0) continue;
    const cast = prepareCast(plan.productionCast(productionId));
    batchRows(writer, (batch) => {
      for (const call of calls) {
        const choice: CastChoice = call;
        writePeople(
          batch,
          call.id,
          call.people,
          withDerived(call.people, derivePeople(cast, call.itemIds, choice)),
        );
      }
    });
  }
}
