import { expect, it } from 'vitest';
import { documentCatalogue, documentKinds } from '../../../shared/contract/documents.ts';
import { asWorkbook, paperKinds, paperRequest } from './paper-choices.ts';

it('offers every paper of the catalogue in its formats', () => {
  expect([...paperKinds].sort()).toEqual([...documentKinds].sort());
  for (const kind of documentKinds) {
    expect(documentCatalogue[kind].formats.includes('xlsx'), kind).toBe(asWorkbook[kind]);
    expect(documentCatalogue[kind].formats, kind).toContain('pdf');
  }
});

it('asks by what the paper is made of, and waits for a channel', () => {
  const subject = { productionId: 'p', seasonId: 's', channelId: undefined };
  for (const kind of documentKinds) {
    const request = paperRequest(kind, 'pdf', { ...subject, channelId: 'c' });
    expect(request?.channelId !== undefined, kind).toBe(documentCatalogue[kind].of === 'channel');
  }
  expect(paperRequest('broadcast-schedule', 'pdf', subject)).toBeNull();
});
