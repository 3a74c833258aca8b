import type { ActionLabel } from '../../../shared/contract/history.ts';
import type { Place, ProductionTab } from '../../navigation/place.ts';

/** True for an act that makes its production vanish: its page must be left before, not after. */
export function takesProductionAway(label: ActionLabel | null | undefined, kind: 'undo' | 'redo'): boolean {
  const key = label?.key;
  return kind === 'undo'
    ? key === 'production.add' || key === 'production.duplicate'
    : key === 'production.remove';
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
  if (['production.add', 'production.duplicate', 'production.remove'].includes(label.key)) {
    const gone = takesProductionAway(label, kind);
    return gone || productionId === null
      ? { page: 'productions' }
      : { page: 'production', id: productionId, tab: 'outline' };
  }
  if (productionId === null || label.key === 'paper.issue') return null;
  const tab = tabOf(label);
  if (here.page === 'production' && here.id === productionId && here.tab === tab) return null;
  return { page: 'production', id: productionId, tab };
}

/** The tab that shows what an act was about. */
function tabOf(label: ActionLabel): ProductionTab {
  if (label.key.startsWith('item.')) return 'outline';
  if (label.key.startsWith('milestone.') || label.params.what === 'milestone') return 'milestones';
  return 'info';
}
