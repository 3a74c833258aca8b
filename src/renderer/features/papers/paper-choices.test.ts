import { expect, it } from 'vitest';
import { documentCatalogue, documentKinds } from '../../../shared/contract/documents.ts';
import { comesAsWorkbook, paperKinds, paperRequest } from './paper-choices.ts';

it('offers every paper of the catalogue, all of them as PDF', () => {
  expect([...paperKinds].sort()).toEqual([...documentKinds].sort());
  for (const kind of documentKinds) {
    expect(documentCatalogue[kind].formats, kind).toContain('pdf');
  }
  expect(paperKinds.filter(comesAsWorkbook)).toEqual(['running-order', 'broadcast-schedule']);
});

it('asks by what the paper is made of, and waits for a channel', () => {
  const subject = { productionId: 'p', seasonId: 's', channelId: undefined };
  for (const kind of documentKinds) {
    const request = paperRequest(kind, 'pdf', { ...subject, channelId: 'c' });
    expect(request?.channelId !== undefined, kind).toBe(documentCatalogue[kind].of === 'channel');
  }
  expect(paperRequest('broadcast-schedule', 'pdf', subject)).toBeNull();
});
