import { existsSync } from 'node:fs';
import { electronBinary, hasDisplay } from './start/electron.ts';
import { say } from './start/say.ts';
import { runTool } from './test/run-check.ts';

/**
 * `npm run test:desktop`: builds, and drives the program in Electron itself by Playwright. `PACKAGED_APP` names a
 * packaged program to try instead. It needs Electron's binary and a display, and says which of the two is missing.
 */
const packaged = process.env.PACKAGED_APP;

function missing(): string | null {
  if (!hasDisplay()) return 'There is no display. On Linux: xvfb-run --auto-servernum npm run test:desktop';
  if (packaged !== undefined)
    return existsSync(packaged) ? null : `There is no packaged program ${packaged}.`;
  return electronBinary() === null
    ? 'Electron’s binary is not there. Fetch it once with: node node_modules/electron/install.js'
    : null;
}

const reason = missing();
if (reason !== null) {
  say(reason);
  process.exitCode = 2;
} else {
  const built = packaged !== undefined || (await runTool(['electron-vite', 'build'], {})) === 0;
  process.exitCode = built
    ? await runTool(['playwright', 'test', '--config', 'tests/desktop/playwright.config.ts'], {})
    : 1;
}
