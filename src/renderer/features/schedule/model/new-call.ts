import type { CallFields, CallPeopleChange } from '../../../../shared/contract/schedule.ts';
import type { GridColumn } from '../grid/index.ts';
import { type CallFilter, NONE } from './to-calendar-calls.ts';

export type NewCall = {
  fields: Pick<CallFields, 'productionId' | 'placeId'>;
  people?: CallPeopleChange;
};

/** Of several that are shown none is meant; the first is one under which the call can be seen. */
function shownFirst(ids: readonly string[]): string | null {
  const [first] = ids;
  return first === undefined || ids.includes(NONE) ? null : first;
}

/**
 * What a new call takes from where it is made, so that the filter does not hide it at once. Where the season has one
 * production, it is a call of that one.
 */
export function newCall(
  filter: CallFilter,
  column: GridColumn | null,
  productions: ReadonlyMap<string, unknown>,
): NewCall {
  const people = column?.personId === undefined ? filter.people : [column.personId];
  const isOfAll = filter.productions.length === 0 && productions.size === 1;
  const productionId = shownFirst(isOfAll ? [...productions.keys()] : filter.productions);
  const placeId = column?.placeId === undefined ? shownFirst(filter.places) : column.placeId;
  return {
    fields: { productionId, placeId },
    ...(people.length > 0 ? { people: { add: [...people] } } : {}),
  };
}
