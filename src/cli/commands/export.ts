import { resolve } from 'node:path';
import { Command } from 'commander';
import { prepareDocument } from '../../application/documents/prepare-document.ts';
import { knownCaller } from '../../application/plan/operator.ts';
import { documentCatalogue, documentFormats } from '../../shared/contract/documents.ts';
import { operator } from '../../web/operator.ts';
import { withPlan } from '../open-planner.ts';
import { printData, say } from '../print.ts';
import { stageOutput } from '../write-output.ts';
import { type DocumentWords, documentRequestOf } from './document-request.ts';
import { exportSeasonFile, SEASON_DOCUMENT } from './export-season.ts';

type Options = DocumentWords & { db: string; out: string; withoutPersonalData?: boolean; json?: boolean };

export function exportCommand(): Command {
  return new Command('export')
    .description('make a paper and write it to a file')
    .requiredOption('--db <file>', 'plan file')
    .requiredOption('--document <name>', [...Object.keys(documentCatalogue), SEASON_DOCUMENT].join(', '))
    .requiredOption('--format <format>', `${documentFormats.join(', ')}; json for a ${SEASON_DOCUMENT}`)
    .requiredOption('--out <file>', 'file to write; an older one is replaced only when the new one is whole')
    .option(
      '--production <id-or-code>',
      'of this production; may be left out where there is only one, and for papers of calls',
    )
    .option('--channel <code>', 'of this channel')
    .option('--season <year-name-or-id>', 'of this season; may be left out where there is only one')
    .option('--columns <set>', 'running order: all, short (for performers)')
    .option('--without-mc', 'running order: leave out the words of the MC')
    .option('--clock-start <hh:mm>', 'running order: count the clock from here instead of the curtain')
    .option('--department <code>', 'cue sheet: of this department only')
    .option('--with-phones', 'cast list: with telephone numbers')
    .option('--station <code>', 'broadcast schedule: all channels of this station instead of one channel')
    .option('--from <yyyy-mm-dd>', 'broadcast schedule, personal schedule: from this day')
    .option('--to <yyyy-mm-dd>', 'broadcast schedule, personal schedule: up to this day')
    .option('--quarter <1-4>', 'season plan: of this quarter only')
    .option('--month <yyyy-mm>', 'allowance: of this month instead of the present one')
    .option('--date <yyyy-mm-dd>', 'call sheet, attendance sheet: the day; week schedule: a day of the week')
    .option('--person <name-or-id>', 'personal schedule: of this person')
    .option('--place <name-or-id>', 'personal schedule, week schedule: of this place')
    .option('--call <id>', 'attendance sheet: of this call only')
    .option('--without-personal-data', 'season file: leave out phones, birth dates and notes of people')
    .option('--json', 'print JSON')
    .action((options: Options) => {
      if (options.document === SEASON_DOCUMENT) return exportSeasonFile(options);
      return withPlan(options.db, async (client, { session, host }) => {
        const request = await documentRequestOf(client, options);
        const prepared = await prepareDocument(session.plan(), host, request);
        const output = stageOutput(options.out, prepared.bytes, resolve(options.db));
        try {
          prepared.issue(knownCaller(session, { actor: operator() }));
          output.put();
        } finally {
          output.drop();
        }
        const { version, bytes } = prepared;
        say(`Wrote ${options.out} (version ${version}, ${bytes.length} bytes).`);
        if (options.json)
          printData({ path: resolve(options.out), ...request, version, bytes: bytes.length }, true);
      });
    });
}
