import type { RecordKind } from '../../shared/contract/records.ts';
import type { Caller } from '../host.ts';
import type { Implementer } from '../implementer.ts';
import type { PlanSession } from '../plan/plan-session.ts';
import { writeRecords } from './write-records.ts';

/** Reading and writing of every kind of plain record; all kinds go the same way. */
export function recordRoutes(os: Implementer, session: PlanSession) {
  // The kinds differ in the shape of their fields only, which the contract has checked: one of them stands for all.
  const route = <K extends RecordKind>(kind: K) => {
    const methods = os.records[kind] as Implementer['records']['place'];
    return {
      list: methods.list.handler(({ input }) => ({
        seq: session.plan().sequence(),
        rows: session.plan().records(kind as 'place', input),
      })),
      write: methods.write.handler(({ input, context }: { input: object; context: Caller }) => {
        const written = writeRecords(session.plan(), context, kind, input);
        session.pump();
        return written;
      }),
    } as unknown as { [M in 'list' | 'write']: ReturnType<Implementer['records'][K][M]['handler']> };
  };
  return {
    organisation: route('organisation'),
    signatory: route('signatory'),
    place: route('place'),
    placeTravel: route('placeTravel'),
    partner: route('partner'),
    channel: route('channel'),
    department: route('department'),
    holiday: route('holiday'),
    milestoneTemplate: route('milestoneTemplate'),
    group: route('group'),
    person: route('person'),
    availability: route('availability'),
    target: route('target'),
    activity: route('activity'),
    milestone: route('milestone'),
    role: route('role'),
    casting: route('casting'),
    crew: route('crew'),
    part: route('part'),
    slot: route('slot'),
    cue: route('cue'),
    attachment: route('attachment'),
  };
}
