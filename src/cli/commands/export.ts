import { resolve } from 'node:path';
import { Command } from 'commander';
import { prepareDocument } from '../../application/documents/prepare-document.ts';
import { knownCaller } from '../../application/plan/operator.ts';
import {
  type DocumentFormat,
  type DocumentKind,
  type DocumentRequest,
  documentCatalogue,
  documentFormats,
} from '../../shared/contract/documents.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { operator } from '../../web/operator.ts';
import { findRecord } from '../find-record.ts';
import { findSeason } from '../find-season.ts';
import { type PlannerClient, withPlan } from '../open-planner.ts';
import { printData, say } from '../print.ts';
import { stageOutput } from '../write-output.ts';
import { exportSeasonFile, SEASON_DOCUMENT } from './export-season.ts';

type Options = {
  db: string;
  document: string;
  format: string;
  out: string;
  production?: string;
  channel?: string;
  season?: string;
  withoutPersonalData?: boolean;
  json?: boolean;
};

export function exportCommand(): Command {
  return new Command('export')
    .description('make a paper and write it to a file')
    .requiredOption('--db <file>', 'plan file')
    .requiredOption('--document <name>', [...Object.keys(documentCatalogue), SEASON_DOCUMENT].join(', '))
    .requiredOption('--format <format>', `${documentFormats.join(', ')}; json for a ${SEASON_DOCUMENT}`)
    .requiredOption('--out <file>', 'file to write; an older one is replaced only when the new one is whole')
    .option('--production <id-or-code>', 'of this production; may be left out where there is only one')
    .option('--channel <code>', 'of this channel')
    .option('--season <year-name-or-id>', 'of this season; may be left out where there is only one')
    .option('--without-personal-data', 'season file: leave out phones, birth dates and notes of people')
    .option('--json', 'print JSON')
    .action((options: Options) => {
      if (options.document === SEASON_DOCUMENT) return exportSeasonFile(options);
      return withPlan(options.db, async (client, { session, host }) => {
        const request = await requestOf(client, options);
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

function documentOf(word: string): DocumentKind {
  if (!Object.hasOwn(documentCatalogue, word))
    throw new PlanError('NOT_FOUND', { kind: 'document', id: word.slice(0, 100) });
  return word as DocumentKind;
}

async function requestOf(client: PlannerClient, options: Options): Promise<DocumentRequest> {
  const document = documentOf(options.document);
  const { formats, of } = documentCatalogue[document];
  if (!formats.some((format) => format === options.format)) {
    throw new PlanError('FORMAT_UNSUPPORTED', { document, format: options.format.slice(0, 100) });
  }
  const format = options.format as DocumentFormat;
  if (of === 'channel') {
    if (options.channel === undefined) throw new PlanError('DOCUMENT_NEEDS', { document, needs: 'channel' });
    const channel = findRecord('channel', await client.broadcast.channels(), options.channel);
    return {
      document,
      format,
      channelId: channel.id,
      seasonId: findSeason(await client.season.list(), options.season, document).id,
    };
  }
  const productions = await client.productions.list({});
  const [only, ...others] = productions;
  if (options.production === undefined && (!only || others.length > 0)) {
    throw new PlanError('DOCUMENT_NEEDS', { document, needs: 'production' });
  }
  const production =
    options.production === undefined ? only : findRecord('production', productions, options.production);
  return { document, format, productionId: production?.id };
}
