import { Command } from 'commander';
import type { CliState } from './cli-state.ts';
import { arrangeCommand } from './commands/arrange.ts';
import { backupCommand } from './commands/backup.ts';
import { checkCommand } from './commands/check.ts';
import { exportCommand } from './commands/export.ts';
import { historyCommands } from './commands/history.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { listCommand } from './commands/list.ts';
import { restoreCommand } from './commands/restore.ts';
import { serveCommand } from './commands/serve.ts';
import { verifyCommand } from './commands/verify.ts';
import { programVersion } from './open-planner.ts';

export function buildProgram(state: CliState): Command {
  const program = new Command('planner')
    .description('Màn Nhung from a terminal: the same planner as the window, on one plan file')
    .version(programVersion())
    .exitOverride()
    .showHelpAfterError('(add --help for the ways to use it)');
  for (const command of [
    initCommand(),
    listCommand(),
    importCommand(state),
    exportCommand(),
    arrangeCommand(),
    serveCommand(),
    checkCommand(state),
    verifyCommand(state),
    backupCommand(),
    restoreCommand(),
    ...historyCommands(),
  ]) {
    command.exitOverride();
    program.addCommand(command);
  }
  return program;
}
