import { join } from 'node:path';
import { isPlanError } from '../../shared/errors/plan-error.ts';
import type { Application } from '../create-application.ts';
import type { Caller } from '../host.ts';
import { knownCaller } from '../plan/operator.ts';
import { restoreBackup } from './restore-backup.ts';

export type Restored = {
  /** Where the state before lies now; null if there was none. */
  kept: string | null;
  sequence: number;
};

/**
 * Restores a backup over a plan that is not open yet. A plan that is missing is made of the backup; one that is damaged
 * gets another name first, since nothing can be kept of it but its bytes.
 */
export async function restoreOver(
  { host, session }: Pick<Application, 'host' | 'session'>,
  caller: Caller,
  path: string,
  backup: string,
): Promise<Restored> {
  let kept: string | null = null;
  try {
    session.open(path);
  } catch (error) {
    if (!isPlanError(error)) throw error;
    const damaged = error.code === 'PLAN_DAMAGED' || error.code === 'PLAN_EMPTY';
    if (!damaged && error.code !== 'PLAN_MISSING') throw error;
    // Looked at before anything is renamed: a backup that is no plan must not cost the plan its name.
    host.files.check(backup);
    if (damaged) kept = host.files.setAside(path, host.now());
    session.adopt(host.files.adoptFile(path, backup));
    return { kept, sequence: session.plan().sequence() };
  }
  const plan = session.plan();
  const made = await restoreBackup(host, plan, knownCaller(session, caller), backup);
  session.pump();
  kept = join(host.files.backupFolder(path), made.name);
  return { kept, sequence: plan.sequence() };
}
