import { basename } from 'node:path';
import type { Backup } from '../../shared/contract/backups.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import type { Caller, Host } from '../host.ts';
import type { PlanStore } from '../plan/plan-store.ts';

/** Another process that keeps writing is waited for this often. */
const TRIES = 5;

/** The backup of that name among the plan's own; a name is never taken for a path. */
export function requireBackup(host: Host, plan: PlanStore, name: string): Backup {
  const backup = host.files.backups(plan.path).find((known) => known.name === name);
  if (!backup) throw new PlanError('NOT_FOUND', { kind: 'backup', id: name });
  return backup;
}

/**
 * Puts a backup's content in place of the plan's, after the present state has become a backup of its own: not one act
 * is lost between the two. Answers the backup of the present state.
 */
export async function restoreBackup(
  host: Host,
  plan: PlanStore,
  caller: Caller,
  file: string,
): Promise<Backup> {
  const label = { key: 'plan.restore', params: { name: basename(file) } };
  for (let n = 0; n < TRIES; n++) {
    const keptSeq = plan.sequence();
    const name = await host.files.makeBackup(plan, 'before-restore', host.now(), file);
    if (await plan.replaceWith(file, keptSeq, { label, actor: caller.actor }))
      return requireBackup(host, plan, name);
  }
  throw new PlanError('PLAN_BUSY', { path: plan.path });
}
