import { createWebApplication } from '../../src/web/create-web-application.ts';
import { operator } from '../../src/web/operator.ts';
import { PortUnavailableError, startWebHost } from '../../src/web/start-web-host.ts';
import { untilSignal } from '../../src/web/until-signal.ts';
import { inProject, projectVersion } from './project.ts';
import { say } from './say.ts';

/** Serves until a signal comes; resolves to the exit code. `onStop` runs first when it ends. */
export async function serve(options: { planPath: string; port: number; onStop(): void }): Promise<number> {
  const application = createWebApplication({ planPath: options.planPath, version: projectVersion() });
  application.session.openAtStart();
  const problem = application.session.problem();
  try {
    const host = await startWebHost({
      application,
      rendererDir: inProject('out/renderer'),
      port: options.port,
      actor: operator(),
    });
    say(`Mở địa chỉ này trong trình duyệt (open in a browser): ${host.url}`);
    say(`Tệp dữ liệu (data file): ${options.planPath}`);
    if (problem) say(`Chưa mở được tệp này: ${problem.message}`);
    say('Nhấn Ctrl+C để dừng.');
    await untilSignal();
    options.onStop();
    await host.close();
    return 0;
  } catch (error) {
    if (!(error instanceof PortUnavailableError)) throw error;
    options.onStop();
    console.error(`Không dùng được cổng ${error.port}: ${error.message}`);
    return 1;
  } finally {
    // Folds the write-ahead log in, so that the file can be copied to a stick as it lies.
    application.close();
  }
}
