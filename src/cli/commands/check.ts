import { Command } from 'commander';
import { conflictReport } from '../../application/schedule/conflict-report.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { isLocalDate, type LocalDate } from '../../shared/time/local-time.ts';
import type { CliState } from '../cli-state.ts';
import { findRecord } from '../find-record.ts';
import { withPlan } from '../open-planner.ts';
import { printData, say } from '../print.ts';

type Options = { db: string; json?: boolean; from?: string; to?: string; production?: string };

function readDay(name: string, text: string | undefined): LocalDate | undefined {
  if (text === undefined) return undefined;
  if (!isLocalDate(text)) throw new PlanError('INVALID', { field: name, reason: 'not-a-time' });
  return text;
}

/** What does not fit in the schedule; exit code 1 where errors stand open. */
export function checkCommand(state: CliState): Command {
  return new Command('check')
    .description('list the conflicts of the schedule; exit code 1 where errors are open')
    .requiredOption('--db <file>', 'plan file')
    .option('--from <date>', 'from this day on, yyyy-mm-dd')
    .option('--to <date>', 'before this day')
    .option('--production <id-or-code>', 'only of this production')
    .option('--json', 'print JSON')
    .action((options: Options) =>
      withPlan(options.db, async (client) => {
        const productionId =
          options.production === undefined
            ? undefined
            : findRecord('production', await client.productions.list({}), options.production).id;
        const answer = await client.schedule.conflicts({
          from: readDay('from', options.from),
          to: readDay('to', options.to),
          productionId,
        });
        const [people, places] = await Promise.all([client.people.list(), client.records.place.list({})]);
        const lines = conflictReport(answer, people, places.rows);
        const accepted = lines.filter((line) => line.accepted !== null);
        if (answer.open.error > 0) state.exitCode = 1;
        const { error: errors, warning: warnings, hint: hints } = answer.open;
        if (options.json)
          return printData({ conflicts: lines, errors, warnings, hints, more: answer.more }, true);
        for (const line of lines) {
          const when = whenOf(line.from, line.to);
          const mark = line.accepted === null ? words[line.severity] : 'bỏ qua';
          console.log(`${when}  ${mark.padEnd(8)}  ${line.message}${line.source ? ` [${line.source}]` : ''}`);
          if (line.accepted !== null) console.log(`${' '.repeat(28)}Lý do: ${line.accepted}`);
        }
        say(`${errors} lỗi, ${warnings} cảnh báo, ${hints} lưu ý, ${accepted.length} đã bỏ qua`);
        if (answer.more > 0)
          say(`Còn ${answer.more} xung đột nữa, hãy hỏi một khoảng ngắn hơn (--from, --to)`);
      }),
    );
}

/** A day or a week that is meant as a whole has no time. */
function whenOf(from: string, to: string): string {
  const [date = '', time = ''] = from.split('T');
  const day = `${date.slice(8)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
  return time === '00:00' && to.endsWith('T00:00') ? `${day}      ` : `${day} ${time}`;
}

const words = { error: 'lỗi', warning: 'cảnh báo', hint: 'lưu ý' } as const;
