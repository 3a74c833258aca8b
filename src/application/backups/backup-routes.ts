import { dirname, join } from 'node:path';
import type { PlanFile } from '../../shared/contract/backups.ts';
import type { Host } from '../host.ts';
import type { Implementer } from '../implementer.ts';
import type { PlanSession } from '../plan/plan-session.ts';
import { requireBackup, restoreBackup } from './restore-backup.ts';
import { fillSecondPlace, secondPlace, setSecondPlace } from './second-place.ts';

/** The plan's file and what is kept of it. Nothing here is an act of the journal, but for a restore. */
export function backupRoutes(os: Implementer, host: Host, session: PlanSession) {
  const { files } = host;
  const fileOf = (name: string) => join(files.backupFolder(session.path()), name);

  const planFile = (): PlanFile => {
    const plan = session.plan();
    return {
      path: plan.path,
      folder: dirname(plan.path),
      size: files.sizeOf(plan.path),
      backups: files.backups(plan.path),
      second: secondPlace(plan, files),
      canShow: host.showFile !== undefined,
      canChooseFolder: host.chooseFolder !== undefined,
    };
  };

  const setFolder = async (folder: string): Promise<PlanFile> => {
    const plan = session.plan();
    setSecondPlace(plan, files, folder);
    await fillSecondPlace(plan, host);
    session.tellBackups();
    return planFile();
  };

  return {
    file: os.backups.file.handler(planFile),
    verify: os.backups.verify.handler(() => ({ problems: session.plan().verify() })),
    make: os.backups.make.handler(async () => {
      const plan = session.plan();
      const name = await files.makeBackup(plan, 'manual', host.now());
      session.tellBackups();
      // By its name: another may have been made in the same minute.
      await fillSecondPlace(plan, host, name);
      session.tellBackups();
      return requireBackup(host, plan, name);
    }),
    compare: os.backups.compare.handler(async ({ input }) => {
      const plan = session.plan();
      const backup = requireBackup(host, plan, input.name);
      return { backup, differences: await files.compareBackup(plan.path, fileOf(input.name)) };
    }),
    restore: os.backups.restore.handler(async ({ input, context }) => {
      const plan = session.plan();
      requireBackup(host, plan, input.name);
      const kept = await restoreBackup(host, plan, context, fileOf(input.name));
      session.pump();
      session.tellBackups();
      await fillSecondPlace(plan, host);
      session.tellBackups();
      return { kept };
    }),
    setSecondFolder: os.backups.setSecondFolder.handler(({ input }) => setFolder(input.folder)),
    chooseSecondFolder: os.backups.chooseSecondFolder.handler(async () => {
      const folder = await host.chooseFolder?.();
      return folder ? setFolder(folder) : null;
    }),
    show: os.backups.show.handler(({ input }) => {
      const plan = session.plan();
      host.showFile?.(input.name === null ? plan.path : fileOf(requireBackup(host, plan, input.name).name));
      return {};
    }),
  };
}
