import { Command, InvalidArgumentError, Option } from 'commander';
import { duplicateChoices, importKinds } from '../../shared/contract/imports.ts';
import type { CliState } from '../cli-state.ts';
import { type ImportSeasonOptions, importSeasonFile } from './import-season.ts';
import { type ImportTableOptions, importTableFile } from './import-table.ts';

type Options = { as: 'season' } & ImportSeasonOptions;

const rowNumber = (word: string): number => {
  if (!/^\d{1,6}$/.test(word)) throw new InvalidArgumentError('not the number of a row');
  return Number(word);
};

export function importCommand(state: CliState): Command {
  return new Command('import')
    .description('take in a file as one act that can be undone: all of it, or nothing')
    .argument('<file>', 'season file, or a table: .xlsx, .xlsm, .csv, .tsv')
    .requiredOption('--db <file>', 'plan file; a season file makes it where there is none')
    .addOption(
      new Option('--as <what>', 'what the file holds')
        .choices(['season', ...importKinds])
        .makeOptionMandatory(),
    )
    .option('--replace', 'season: put it in the place of the one that the plan has')
    .option('--copy', 'season: with new ids, beside the one that the plan has')
    .option('--production <id-or-code>', 'table: goes to this production; may be left out where there is one')
    .option('--season <year>', 'table: goes to this season; may be left out where there is one')
    .option('--sheet <name>', 'table: read this sheet; the one that fits best otherwise')
    .option('--header <row>', 'table: row of the headings, 0 for none; found by itself otherwise', rowNumber)
    .addOption(
      new Option('--duplicates <what>', 'table: what to do with rows that the plan has already')
        .choices(duplicateChoices)
        .default('skip'),
    )
    .option('--dry-run', 'say what would be done, and do nothing')
    .option('--json', 'print JSON')
    .action((file: string, options: Options | ImportTableOptions) =>
      options.as === 'season'
        ? importSeasonFile(file, options, state)
        : importTableFile(file, options, state),
    );
}
