import type { InvalidReason } from '../../shared/errors/codes.ts';
import { fold } from '../../shared/text/fold.ts';
import { cueNumberKey } from '../cues/index.ts';

/** A record as a whole, its fields by name. */
export type AnyFields = Readonly<Record<string, unknown>>;
export type Fault = { field: string; reason: InvalidReason };

const before = (fields: AnyFields, first: string, last: string): Fault | null => {
  const [from, to] = [fields[first], fields[last]];
  return typeof from === 'string' && typeof to === 'string' && to < from
    ? { field: last, reason: 'too-small' }
    : null;
};

/** What is wrong with a record by itself, whatever its kind: a span that ends before it begins, a journey to itself. */
export function faultOf(fields: AnyFields): Fault | null {
  const span =
    before(fields, 'validFrom', 'validTo') ??
    before(fields, 'activeFrom', 'activeTo') ??
    before(fields, 'firstDate', 'lastDate');
  if (span) return span;
  if (typeof fields.fromMinute === 'number' && Number(fields.toMinute) <= fields.fromMinute)
    return { field: 'toMinute', reason: 'too-small' };
  if (fields.fromPlaceId !== undefined && fields.fromPlaceId === fields.toPlaceId)
    return { field: 'toPlaceId', reason: 'taken' };
  if (fields.run === 'first' && typeof fields.repeatNumber === 'number')
    return { field: 'repeatNumber', reason: 'not-a-choice' };
  return null;
}

/**
 * Key under which no second record of the kind may stand, or null if there may be any number: channels, departments and
 * slots have a code of their own; a season has one target of each kind; two places are one journey apart; a production
 * has each cue and part number once, and no one twice in the same job or the same cast of a role.
 */
export function uniqueKeyOf(kind: string, fields: AnyFields): { field: string; key: string } | null {
  switch (kind) {
    case 'channel':
    case 'department':
    case 'slot':
      return { field: 'code', key: String(fields.code) };
    case 'target':
      return fields.kind === 'other' ? null : { field: 'kind', key: `${fields.seasonId} ${fields.kind}` };
    case 'placeTravel':
      return {
        field: 'toPlaceId',
        key: [String(fields.fromPlaceId), String(fields.toPlaceId)].toSorted().join(' '),
      };
    case 'group':
      return { field: 'name', key: String(fields.name) };
    case 'cue':
      return { field: 'number', key: `${fields.productionId} ${cueNumberKey(String(fields.number))}` };
    case 'part':
      return { field: 'number', key: `${fields.productionId} ${fields.number}` };
    case 'crew':
      return {
        field: 'personId',
        key: `${fields.productionId} ${fields.personId} ${fold(String(fields.job))}`,
      };
    case 'casting':
      return {
        field: 'personId',
        key: [fields.roleId, fields.personId, fields.place, fields.castNumber].map(String).join(' '),
      };
    default:
      return null;
  }
}

/**
 * Field that rows of one unique key have in common as it is stored, so that a clash is looked for among few rows; null
 * for the kinds of which a house has a handful.
 */
export function uniqueWithin(kind: string): string | null {
  switch (kind) {
    case 'slot':
      return 'code';
    case 'cue':
    case 'part':
    case 'crew':
      return 'productionId';
    case 'casting':
      return 'roleId';
    default:
      return null;
  }
}

/** The word by which an act names a record: its name, title, number or code. */
export function recordTitle(fields: AnyFields): string {
  for (const field of ['title', 'name', 'number', 'job', 'code']) {
    const value = fields[field];
    if (typeof value === 'string' && value !== '') return value;
  }
  return '';
}
