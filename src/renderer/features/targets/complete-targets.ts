import { targetKinds } from '../../../domain/targets/index.ts';
import type { RecordFields, RecordRow } from '../../../shared/contract/records.ts';
import { fold } from '../../../shared/text/fold.ts';

type Cells = Partial<RecordFields<'target'>>;

/**
 * A new target, completed: a name that the work programme knows brings its kind and unit along, a kind its name and
 * unit; a kind that the season has already is not given a second time.
 */
export function completeTarget(
  given: Cells,
  seasonId: string,
  targets: readonly Pick<RecordRow<'target'>, 'kind'>[],
): Cells {
  const known = targetKinds.find(
    ({ kind, name }) => kind === given.kind || (given.name !== undefined && fold(name) === fold(given.name)),
  );
  const free = known && !targets.some((target) => target.kind === known.kind);
  return {
    seasonId,
    kind: free ? known.kind : 'other',
    ...(known ? { name: known.name, unit: known.unit } : {}),
    ...given,
  };
}
