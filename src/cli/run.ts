import { ORPCError } from '@orpc/server';
import { CommanderError } from 'commander';
import { englishMessage } from '../shared/errors/messages.ts';
import { isPlanError, PlanError } from '../shared/errors/plan-error.ts';
import { printError } from './print.ts';
import { buildProgram } from './program.ts';

/** Runs one command. Exit codes: 0 done, 1 the input was refused or the plan has errors, 2 wrong use. */
export async function run(args: string[]): Promise<number> {
  const json = args.includes('--json');
  const state = { exitCode: 0 };
  try {
    await buildProgram(state).parseAsync(args, { from: 'user' });
    return state.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const known = isPlanError(error) || error instanceof ORPCError ? error : fault(error);
    printError({ code: known.code, message: known.message, data: known.data }, json);
    return 1;
  }
}

/** A fault of the program: one sentence, and the stack only for those who ask for it. */
function fault(error: unknown): PlanError {
  if (process.env.MAN_NHUNG_DEBUG) console.error(error);
  const data = { detail: error instanceof Error ? error.message : String(error) };
  return Object.assign(new PlanError('INTERNAL', data), { message: englishMessage('INTERNAL', data) });
}
