import fc from 'fast-check';
import { expect, it } from 'vitest';
import { documentCatalogue, documentKinds } from '../../../shared/contract/documents.ts';
import { readKept, readSubjectKept } from './kept-choices.ts';
import { knownOptions, paperKinds, paperRequest } from './paper-request.ts';

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;
const subject = { productionId: id(1), channelId: id(2), seasonId: id(3) };

it('offers every paper of the catalogue, all of them as PDF', () => {
  expect([...paperKinds].sort()).toEqual([...documentKinds].sort());
  for (const kind of documentKinds) expect(documentCatalogue[kind].formats, kind).toContain('pdf');
});

it('asks by what the paper is made of, and waits for it', () => {
  for (const kind of documentKinds) {
    const { of } = documentCatalogue[kind];
    const request = paperRequest(kind, 'pdf', subject, {});
    if (of === 'calls') continue;
    expect(request?.productionId !== undefined, kind).toBe(of === 'production');
    expect(request?.channelId !== undefined, kind).toBe(of === 'channel');
    expect(request?.seasonId !== undefined, kind).toBe(of === 'season' || of === 'channel');
    // The house is always there.
    expect(paperRequest(kind, 'pdf', {}, {}) === null, kind).toBe(of !== 'house');
  }
});

it('papers of the calls go by their day, their production and whose they are', () => {
  const date = '2022-06-29';
  expect(paperRequest('call-sheet', 'pdf', subject, { date, whose: 'person:x', callId: id(9) })).toEqual({
    document: 'call-sheet',
    format: 'pdf',
    options: { date },
  });
  expect(paperRequest('week-schedule', 'xlsx', subject, { date, onlyProduction: id(1) })).toEqual({
    document: 'week-schedule',
    format: 'xlsx',
    productionId: id(1),
    options: { date },
  });
  expect(paperRequest('personal-schedule', 'ics', subject, { date, whose: `person:${id(4)}` })).toEqual({
    document: 'personal-schedule',
    format: 'ics',
    options: { personId: id(4) },
  });
  expect(
    paperRequest('personal-schedule', 'pdf', subject, {
      whose: `production:${id(1)}`,
      onlyProduction: id(2),
    }),
  ).toEqual({ document: 'personal-schedule', format: 'pdf', productionId: id(1) });
  expect(paperRequest('personal-schedule', 'pdf', subject, { onlyProduction: id(2) })).toBeNull();
  expect(paperRequest('attendance-sheet', 'pdf', subject, { callId: id(9) })).not.toBeNull();
});

it('a station takes the place of its channels', () => {
  expect(
    paperRequest('broadcast-schedule', 'csv', { ...subject, stationCode: 'VTV' }, { from: '2022-01-01' }),
  ).toEqual({
    document: 'broadcast-schedule',
    format: 'csv',
    seasonId: id(3),
    options: { from: '2022-01-01', stationCode: 'VTV' },
  });
});

it('options that a paper does not know, or cannot have, fall away', () => {
  expect(
    knownOptions('running-order', { columns: 'short', quarter: 2, clockStart: 'x', withMc: undefined }),
  ).toEqual({
    columns: 'short',
  });
  expect(knownOptions('cue-sheet', { departmentId: 'gone', constructor: 1 })).toEqual({});
});

it('reads whatever was kept, and asks for nothing that the planner would refuse', () => {
  expect(readKept('{"document":"cue-sheet","formats":{"cue-sheet":"csv"}}')).toMatchObject({
    document: 'cue-sheet',
    formats: { 'cue-sheet': 'csv' },
    options: {},
  });
  const text = fc.oneof(
    fc.string(),
    fc.json(),
    fc.constant('{"document":7,"formats":[],"options":{"x":{}}}'),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(...documentKinds), (kept, kind) => {
      expect(readKept(kept)).toMatchObject({ formats: {}, options: {} });
      const request = paperRequest(kind, 'pdf', subject, { date: '2022-06-29', ...readSubjectKept(kept) });
      if (kind !== 'personal-schedule') expect(request).not.toBeNull();
    }),
  );
});
