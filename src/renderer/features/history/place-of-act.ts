import type { ActionLabel } from '../../../shared/contract/history.ts';
import type { Place } from '../../navigation/place.ts';

/** True for an act that makes its production vanish: its page must be left before, not after. */
export function takesProductionAway(label: ActionLabel | null | undefined, kind: 'undo' | 'redo'): boolean {
  return label?.key === (kind === 'undo' ? 'production.add' : 'production.remove');
}

/**
 * Where to look after an act was taken back or done again. `here` stays if it shows the production already; an act on
 * the running order is shown on its outline. Null means: stay.
 */
export function placeOfAct(
  label: ActionLabel,
  productionId: string | null,
  kind: 'undo' | 'redo',
  here: Place,
): Place | null {
  if (label.key === 'production.add' || label.key === 'production.remove') {
    const gone = takesProductionAway(label, kind);
    return gone || productionId === null
      ? { page: 'productions' }
      : { page: 'production', id: productionId, tab: 'outline' };
  }
  if (label.key === 'season.create' || label.key === 'season.remove')
    return here.page === 'overview' ? null : { page: 'overview' };
  if (productionId === null || label.key === 'paper.issue') return null;
  const tab = label.key.startsWith('item.') ? 'outline' : 'info';
  if (here.page === 'production' && here.id === productionId && here.tab === tab) return null;
  return { page: 'production', id: productionId, tab };
}
