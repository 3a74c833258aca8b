import {
  type DocumentKind,
  type DocumentRequest,
  documentCatalogue,
  zDocumentRequest,
} from '../../shared/contract/documents.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { invalidOf, type ZodIssue } from '../../shared/errors/zod-issue.ts';
import { fold } from '../../shared/text/fold.ts';
import { findRecord } from '../find-record.ts';
import { findSeason } from '../find-season.ts';
import type { PlannerClient } from '../open-planner.ts';

/** A paper in the words of the command line. */
export type DocumentWords = {
  document: string;
  format: string;
  production?: string;
  channel?: string;
  season?: string;
  columns?: string;
  /** Commander's name for `--without-mc`. */
  withoutMc?: boolean;
  clockStart?: string;
  department?: string;
  withPhones?: boolean;
  station?: string;
  from?: string;
  to?: string;
  quarter?: string;
  month?: string;
  date?: string;
  person?: string;
  place?: string;
  call?: string;
};

/** What the window would ask for, checked by the same contract: an option of another document is refused. */
export async function documentRequestOf(
  client: PlannerClient,
  words: DocumentWords,
): Promise<DocumentRequest> {
  const document = documentOf(words.document);
  const { formats } = documentCatalogue[document];
  if (!formats.some((format) => format === words.format)) {
    throw new PlanError('FORMAT_UNSUPPORTED', { document, format: words.format.slice(0, 100) });
  }
  const options = await optionsOf(client, words);
  const subject = await subjectOf(client, document, words);
  const parsed = zDocumentRequest.safeParse({
    document,
    format: words.format,
    ...subject,
    ...(Object.keys(options).length > 0 ? { options } : {}),
  });
  if (!parsed.success)
    throw new PlanError('INVALID', invalidOf(parsed.error.issues[0] as ZodIssue | undefined));
  return parsed.data;
}

async function subjectOf(client: PlannerClient, document: DocumentKind, words: DocumentWords) {
  const { of } = documentCatalogue[document];
  // Papers of calls may be of one production, or of all.
  if (of === 'house' || (of === 'calls' && words.production === undefined)) return {};
  if (of === 'production' || of === 'calls')
    return { productionId: await productionOf(client, document, words.production) };
  const seasonId = findSeason(await client.season.list(), words.season, document).id;
  if (of === 'season' || words.station !== undefined) return { seasonId };
  return { seasonId, channelId: await channelOf(client, document, words.channel) };
}

/** Only what was said: what was not has its usual value. */
async function optionsOf(client: PlannerClient, words: DocumentWords): Promise<Record<string, unknown>> {
  const { columns, clockStart, from, to, quarter, month, station, department } = words;
  const departmentId =
    department === undefined
      ? undefined
      : findRecord('department', await client.cues.departments(), department).id;
  const given = {
    columns,
    clockStart,
    from,
    to,
    date: words.date,
    callId: words.call,
    personId: words.person === undefined ? undefined : await personOf(client, words.person),
    placeId: words.place === undefined ? undefined : await placeOf(client, words.place),
    departmentId,
    withMc: words.withoutMc === true ? false : undefined,
    withPhones: words.withPhones,
    stationCode: station === undefined ? undefined : await stationOf(client, station),
    quarter: quarter === undefined ? undefined : Number(quarter),
    month,
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}

function documentOf(word: string): DocumentKind {
  if (!Object.hasOwn(documentCatalogue, word))
    throw new PlanError('NOT_FOUND', { kind: 'document', id: word.slice(0, 100) });
  return word as DocumentKind;
}

async function channelOf(
  client: PlannerClient,
  document: DocumentKind,
  word: string | undefined,
): Promise<string> {
  if (word === undefined) throw new PlanError('DOCUMENT_NEEDS', { document, needs: 'channel' });
  return findRecord('channel', await client.broadcast.channels(), word).id;
}

/** A person by id, by name, stage name or printed name. */
async function personOf(client: PlannerClient, word: string): Promise<string> {
  const people = await client.people.list();
  const wanted = fold(word);
  const found = people.filter(
    (person) =>
      person.id === word ||
      [person.name, person.stageName, person.printedName].some(
        (name) => name !== '' && fold(name) === wanted,
      ),
  );
  const exact = found.filter(({ name, printedName }) => name === word || printedName === word);
  const [only, other] = exact.length > 0 ? exact : found;
  if (!only || other) throw new PlanError('NOT_FOUND', { kind: 'person', id: word.slice(0, 100) });
  return only.id;
}

async function placeOf(client: PlannerClient, word: string): Promise<string> {
  const { rows } = await client.records.place.list({});
  const found = rows.find(({ id, name }) => id === word || fold(name) === fold(word));
  if (!found) throw new PlanError('NOT_FOUND', { kind: 'place', id: word.slice(0, 100) });
  return found.id;
}

async function stationOf(client: PlannerClient, word: string): Promise<string> {
  const channels = await client.broadcast.channels();
  const stations = channels.map(({ stationCode }) => ({ id: stationCode, code: stationCode }));
  return findRecord('station', stations, word).code;
}

/** The production meant by a word; without one, the only production there is. */
async function productionOf(
  client: PlannerClient,
  document: DocumentKind,
  word: string | undefined,
): Promise<string> {
  const productions = await client.productions.list({});
  const [only, ...others] = productions;
  if (word !== undefined) return findRecord('production', productions, word).id;
  if (!only || others.length > 0) throw new PlanError('DOCUMENT_NEEDS', { document, needs: 'production' });
  return only.id;
}
