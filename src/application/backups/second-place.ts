import { isAbsolute, join, resolve } from 'node:path';
import type { SecondPlace } from '../../shared/contract/backups.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { toVietnamTime } from '../../shared/time/local-time.ts';
import type { Host } from '../host.ts';
import { hostKey } from '../plan/host-state.ts';
import type { PlanFiles } from '../plan/plan-files.ts';
import type { PlanStore } from '../plan/plan-store.ts';

const keyOf = (files: PlanFiles) => hostKey('second-place', files.machine);

/** Where this PC puts a copy of each backup, and how that went; null if it has no second place. */
export function secondPlace(plan: PlanStore, files: PlanFiles): SecondPlace | null {
  const stored = plan.windowState(keyOf(files));
  return stored ? (JSON.parse(stored) as SecondPlace) : null;
}

export function setSecondPlace(plan: PlanStore, files: PlanFiles, folder: string): void {
  if (folder !== '' && !isAbsolute(folder))
    throw new PlanError('INVALID', { field: 'secondFolder', reason: 'malformed' });
  // A copy beside the backup itself would be lost with it.
  if (folder !== '' && resolve(folder) === resolve(files.backupFolder(plan.path)))
    throw new PlanError('INVALID', { field: 'secondFolder', reason: 'taken' });
  const known = secondPlace(plan, files);
  if (known?.folder === folder) return;
  const fresh: SecondPlace = { folder, lastAt: null, lastName: '', problem: null };
  plan.setWindowState(keyOf(files), folder === '' ? '' : JSON.stringify(fresh));
}

/** True if the newest backup has not arrived there: the stick was not plugged in, the disk was full. */
export function secondPlaceWaits(plan: PlanStore, files: PlanFiles): boolean {
  const place = secondPlace(plan, files);
  const [newest] = files.backups(plan.path);
  return place !== null && newest !== undefined && (place.problem !== null || place.lastName !== newest.name);
}

/**
 * Puts a copy of a backup, of the newest unless one is named, into the second place. Never throws for what the place refuses: a stick that is not
 * there is told in the settings, not by an error over the work.
 */
export async function fillSecondPlace(plan: PlanStore, host: Host, name?: string): Promise<void> {
  const { files } = host;
  const place = secondPlace(plan, files);
  const made = name ?? files.backups(plan.path)[0]?.name;
  if (!place || made === undefined) return;
  const file = join(files.backupFolder(plan.path), made);
  const problem = await files.copyToSecondPlace(file, place.folder, plan.path);
  // It may have been given up, or changed, while the copy was on its way.
  if (secondPlace(plan, files)?.folder !== place.folder) return;
  const next: SecondPlace =
    problem === null
      ? { ...place, lastAt: toVietnamTime(host.now()), lastName: made, problem: null }
      : { ...place, problem };
  plan.setWindowState(keyOf(files), JSON.stringify(next));
}
