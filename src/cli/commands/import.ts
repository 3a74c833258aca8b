import { Command, Option } from 'commander';
import type { CliState } from '../cli-state.ts';
import { type ImportSeasonOptions, importSeasonFile } from './import-season.ts';

export function importCommand(state: CliState): Command {
  return new Command('import')
    .description('take in a file as one act that can be undone')
    .argument('<file>', 'file to read')
    .requiredOption('--db <file>', 'plan file; a season file makes it where there is none')
    .addOption(new Option('--as <what>', 'what the file holds').choices(['season']).makeOptionMandatory())
    .option('--replace', 'season: put it in the place of the one that the plan has')
    .option('--copy', 'season: with new ids, beside the one that the plan has')
    .option('--dry-run', 'say what would be done, and do nothing')
    .option('--json', 'print JSON')
    .action((file: string, options: ImportSeasonOptions) => importSeasonFile(file, options, state));
}
