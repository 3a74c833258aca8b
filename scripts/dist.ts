import { existsSync } from 'node:fs';
import { electronDist } from './dist/electron-dist.ts';
import { explainFailure } from './dist/explain-failure.ts';
import { runAndListen } from './dist/run-and-listen.ts';
import { say } from './start/say.ts';

/**
 * `npm run dist -- [--dir] [--win|--linux] [--electron-dist=FOLDER]`: builds the program and its installers into
 * `release`. `--dir` stops at the unpacked program, which takes no network if Electron lies on this PC already: in
 * node_modules, in ELECTRON_OVERRIDE_DIST_PATH, or in the folder that `--electron-dist` names.
 */
const args = process.argv.slice(2);
const dist = electronDist(args, process.env, existsSync);
const own = args.filter((arg) => !arg.startsWith('--electron-dist='));

if (dist.wrong !== null) {
  say(dist.wrong);
  process.exitCode = 2;
} else {
  const built = await runAndListen(['electron-vite', 'build']);
  if (dist.folder !== null) say(`Electron is taken from ${dist.folder}.`);
  const packed =
    built.code === 0
      ? await runAndListen([
          'electron-builder',
          '--publish=never',
          ...own,
          ...(dist.folder === null ? [] : [`-c.electronDist=${dist.folder}`]),
        ])
      : built;
  const reason = packed.code === 0 ? null : explainFailure(packed.output);
  if (reason !== null) say(reason);
  process.exitCode = packed.code;
}
