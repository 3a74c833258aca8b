import { build, buildState } from './start/build.ts';
import { defaultPlanPath } from './start/default-plan-path.ts';
import {
  electronBinary,
  fetchElectron,
  hasDisplay,
  rememberedFailure,
  runDesktop,
} from './start/electron.ts';
import { readOptions, type StartOptions, USAGE } from './start/options.ts';
import { say } from './start/say.ts';

/**
 * `npm start`: builds what is missing, then opens the desktop program, or serves the same window to a browser where
 * there is no display or no Electron binary. Looking for Electron is a look at two files; a download happens beside
 * the running web host, once a day at most if it fails.
 */
async function start(options: StartOptions): Promise<number> {
  const state = buildState();
  if (state !== 'fresh') {
    say(
      state === 'missing'
        ? 'Đang dựng chương trình lần đầu… (first build)'
        : 'Đang dựng lại chương trình… (rebuilding)',
    );
    const built = await build();
    if (!built.ok) {
      console.error(`Không dựng được chương trình (build failed):\n${built.output}`);
      return 1;
    }
  }
  let fetching: { stop(): void } | null = null;
  if (!options.web) {
    const binary = hasDisplay() ? electronBinary() : null;
    if (binary) {
      const ended = await runDesktop(binary, options.planPath);
      if (ended.opened) return ended.code;
      say(
        'Cửa sổ chương trình không mở được: chuyển sang trình duyệt. (Electron did not start: serving to a browser.)',
      );
    } else if (!hasDisplay()) {
      say('Máy này không có màn hình: chuyển sang trình duyệt. (No display: serving to a browser.)');
    } else {
      fetching = fetchUnlessFailed(options.retryElectron);
    }
  }
  // Loaded only now, so that the desktop program does not wait for the database's code in this process.
  const { serve } = await import('./start/serve.ts');
  return serve({
    planPath: options.planPath ?? defaultPlanPath(),
    port: options.port,
    onStop: () => fetching?.stop(),
  });
}

function fetchUnlessFailed(retry: boolean): { stop(): void } | null {
  const failedAt = retry ? null : rememberedFailure(new Date());
  if (failedAt) {
    say(
      'Chưa tải được Electron: dùng trình duyệt; thêm --retry-electron để thử lại. (Electron could not be fetched today.)',
    );
    return null;
  }
  say(
    'Chưa có Electron: dùng trình duyệt, trong lúc đó tải Electron về. (No Electron yet: fetching it meanwhile.)',
  );
  return fetchElectron((fetched) => {
    say(
      fetched
        ? 'Đã tải xong Electron: lần npm start sau sẽ mở cửa sổ chương trình. (Electron is ready for the next npm start.)'
        : 'Không tải được Electron, hôm nay không thử lại. (Electron could not be fetched; not tried again for a day.)',
    );
  });
}

function readOrExplain(): StartOptions | null {
  try {
    return readOptions(process.argv.slice(2), process.env.INIT_CWD ?? process.cwd());
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return null;
  }
}

const options = readOrExplain();
process.exit(options ? await start(options) : 2);
