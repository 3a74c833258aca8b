import { join, resolve } from 'node:path';
import { inProject } from '../start/project.ts';

export type ElectronDist = { folder: string | null; wrong: string | null };

/**
 * The folder of an Electron that lies on this PC already, so that packaging need not fetch one: named by
 * `--electron-dist=`, else by ELECTRON_OVERRIDE_DIST_PATH, else the one that the electron package has fetched.
 */
export function electronDist(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  exists: (path: string) => boolean,
): ElectronDist {
  const option = args.find((arg) => arg.startsWith('--electron-dist='))?.slice('--electron-dist='.length);
  const named = option ?? env.ELECTRON_OVERRIDE_DIST_PATH;
  if (named !== undefined && named !== '') {
    const folder = resolve(named);
    return exists(join(folder, 'version'))
      ? { folder, wrong: null }
      : { folder: null, wrong: `There is no Electron in ${folder} (no file "version" there).` };
  }
  const fetched = inProject('node_modules/electron/dist');
  return { folder: exists(join(fetched, 'version')) ? fetched : null, wrong: null };
}
