import type { ActionLabel } from '../../../shared/contract/history.ts';
import { dateOf, isLocalDateTime } from '../../../shared/time/local-time.ts';
import type { Place, ProductionTab } from '../../navigation/place.ts';

/** True for an act that makes its production vanish: its page must be left before, not after. */
export function takesProductionAway(label: ActionLabel | null | undefined, kind: 'undo' | 'redo'): boolean {
  const key = label?.key;
  return kind === 'undo'
    ? key === 'production.add' || key === 'production.duplicate'
    : key === 'production.remove';
}

/** Pages of the records that belong to no production, by the kind that the act names (`params.what`). */
const pageOfRecord: Readonly<Record<string, Place>> = {
  person: { page: 'people' },
  group: { page: 'people' },
  availability: { page: 'people', tab: 'availability' },
  target: { page: 'targets' },
  activity: { page: 'targets' },
  slot: { page: 'broadcast' },
  organisation: { page: 'settings', section: 'house' },
  signatory: { page: 'settings', section: 'house' },
  place: { page: 'settings', section: 'places' },
  placeTravel: { page: 'settings', section: 'places' },
  partner: { page: 'settings', section: 'partners' },
  channel: { page: 'settings', section: 'partners' },
  department: { page: 'settings', section: 'departments' },
  holiday: { page: 'settings', section: 'holidays' },
  milestoneTemplate: { page: 'settings', section: 'process' },
};

const tabOfRecord: Readonly<Record<string, ProductionTab>> = {
  role: 'roles',
  casting: 'roles',
  crew: 'crew',
  slot: 'slots',
  part: 'slots',
  cue: 'cues',
  milestone: 'milestones',
  attachment: 'outline',
};

/** What a kind of import brings, in the words of the records. */
const recordOfImport: Readonly<Record<string, string>> = {
  'import.people': 'person',
  'import.activities': 'activity',
  'import.slots': 'slot',
  'import.availability': 'availability',
};

function isSame(a: Place, b: Place): boolean {
  if (a.page === 'settings' && b.page === 'settings') return a.section === b.section;
  // Whoever has a person open sees what an act on people changes, and so do all tabs but the list's own.
  if (a.page === 'people' && (b.page === 'person' || b.page === 'people'))
    return b.page === 'person' || a.tab === b.tab;
  if (a.page !== 'production' || b.page !== 'production') return a.page === b.page;
  return a.id === b.id && a.tab === b.tab;
}

function tabOfAct(key: string): ProductionTab {
  // A stroke over the matrix of roles and items.
  if (key === 'item.cast') return 'roles';
  if (key.startsWith('item.') || key === 'import.items') return 'outline';
  return key.startsWith('milestone.') ? 'milestones' : 'info';
}

/** Words of a call stand with the departments, all other settings with the limits; defaults with what they are of. */
function placeOfSetting({ key, params }: ActionLabel): Place | null {
  if (key === 'setting.defaults') return pageOfRecord[String(params.what)] ?? null;
  const section = String(params.setting).startsWith('cue.') ? 'departments' : 'limits';
  return { page: 'settings', section };
}

/** Calls are shown on the day that the act says, which is where it moved them; the calendar, once open, stays where it is. */
function placeOfCall({ params: { at } }: ActionLabel): Place {
  return typeof at === 'string' && isLocalDateTime(at)
    ? { page: 'calendar', day: dateOf(at) }
    : { page: 'calendar' };
}

function wantedPlace(label: ActionLabel, productionId: string | null): Place | null {
  if (label.key.startsWith('conflict.')) return { page: 'conflicts' };
  if (label.key.startsWith('setting.')) return placeOfSetting(label);
  if (label.key.startsWith('call.') || label.key === 'import.calls') return placeOfCall(label);
  // Casting alone is an act on roles.
  const ofRecord = label.key.startsWith('record.') || label.key.startsWith('role.');
  const what = ofRecord ? String(label.params.what) : (recordOfImport[label.key] ?? null);
  // Slots of several productions are seen together on the season's page only.
  const page = what === null ? undefined : pageOfRecord[what];
  if (page && (what !== 'slot' || productionId === null)) return page;
  if (label.key === 'season.create' || label.key === 'season.remove') return { page: 'overview' };
  // Its place in the list is to be seen in the list.
  if (label.key === 'production.move') return { page: 'productions' };
  if (productionId === null || label.key === 'paper.issue') return null;
  const tab = what === null ? tabOfAct(label.key) : tabOfRecord[what];
  return tab === undefined ? null : { page: 'production', id: productionId, tab };
}

/**
 * Where to look after an act was taken back or done again. `here` stays if it shows the change already; an act on
 * the running order is shown on its outline, one on a record on the page or tab of its kind. Null means: stay.
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
  // Files hang on rows and on milestones alike, and the act does not say on which: whoever sees either stays.
  const seesFiles = here.page === 'production' && here.id === productionId && here.tab === 'milestones';
  if (label.params.what === 'attachment' && seesFiles) return null;
  // The calls of a production stand on its own tab too.
  const seesCalls = here.page === 'production' && here.id === productionId && here.tab === 'calls';
  if ((label.key.startsWith('call.') || label.key === 'import.calls') && seesCalls) return null;
  const wanted = wantedPlace(label, productionId);
  // The season's slots show those of every production.
  if (label.params.what === 'slot' && here.page === 'broadcast') return null;
  return wanted === null || isSame(wanted, here) ? null : wanted;
}
