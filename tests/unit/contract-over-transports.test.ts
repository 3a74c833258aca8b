import { readFileSync } from 'node:fs';
import { isDefinedError, ORPCError, safe } from '@orpc/client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '../../src/shared/contract/history.ts';
import type { Item } from '../../src/shared/contract/items.ts';
import { createTestApplication, paperBytes, type TestApplication } from '../support/test-application.ts';
import { type Client, overHttp, overMessagePort, type Transport } from '../support/transports.ts';

const UNKNOWN_ID = '01890000-0000-7000-8000-000000000000';

/** The refusal that a call ends with, as it arrives in the window. */
async function refusal(
  call: Promise<unknown>,
): Promise<{ code: string; status: number; data: unknown; defined: boolean }> {
  const { error } = await safe(call);
  if (!(error instanceof ORPCError)) throw new Error(`not refused: ${String(error)}`);
  return { code: error.code, status: error.status, data: error.data, defined: isDefinedError(error) };
}

describe.each([
  ['message port', overMessagePort],
  ['HTTP', overHttp],
] as const)('the contract over %s', (_name, open) => {
  let test: TestApplication;
  let transport: Transport;
  let client: Client;

  beforeAll(async () => {
    test = createTestApplication();
    transport = await open(test.application, 'Đạo diễn');
    client = await transport.connect();
  });
  afterAll(async () => {
    await transport.close();
    test.remove();
  });

  const production = async (code = 'LVT') =>
    (await client.productions.list({})).find((each) => each.code === code)!;
  const items = async (): Promise<Item[]> =>
    (await client.items.tree({ productionId: (await production()).id })).items;
  const firstItem = async () => (await items())[0]!;

  it('begins without a plan and says so', async () => {
    const status = await client.plan.status();
    expect(status).toMatchObject({ open: false, path: test.planPath, problem: null, operator: 'Đạo diễn' });
    expect(await refusal(client.season.list())).toMatchObject({
      code: 'NO_PLAN',
      status: 409,
      defined: true,
    });
  });

  it('makes the sample season', async () => {
    const status = await client.plan.createSample();
    expect(status).toMatchObject({ open: true, fileName: 'Mùa diễn.mannhung', canChooseFiles: false });
    expect(await refusal(client.plan.createSample())).toMatchObject({
      code: 'PLAN_EXISTS',
      data: { path: test.planPath },
    });
  });

  it('reads what is in it', async () => {
    const [season] = await client.season.list();
    expect(season).toMatchObject({ year: 2022, isSample: true });
    const productions = await client.productions.list({ seasonId: season!.id });
    expect(productions).toHaveLength(5);
    const play = await production();
    expect(play.kind).toBe('cai-luong');
    expect((await items()).length).toBe(play.itemCount);
    const cues = await client.cues.list({ productionId: play.id });
    expect(cues.length).toBe(play.cueCount);
    expect((await client.people.list()).length).toBeGreaterThan(30);
    expect((await client.broadcast.slots({})).length).toBeGreaterThan(10);
  });

  it('changes, takes back and brings back, in the caller’s name', async () => {
    const before = await firstItem();
    await client.items.update({ id: before.id, fields: { title: 'Màn I: Đổi tên “thử”' } });
    expect((await firstItem()).title).toBe('Màn I: Đổi tên “thử”');
    const undone = await client.history.undo();
    expect(undone.productionId).toBe(before.productionId);
    expect(await firstItem()).toEqual(before);
    await client.history.redo();
    expect((await firstItem()).title).toBe('Màn I: Đổi tên “thử”');
    const [newest] = await client.history.list({ limit: 1 });
    expect(newest).toMatchObject({ kind: 'redo', actor: 'Đạo diễn' });
    await client.history.undo();
    expect(await refusal(client.history.undo())).toMatchObject({ code: 'NOTHING_TO_UNDO', defined: true });
  });

  it('refuses with codes and data', async () => {
    const { id } = await firstItem();
    expect(await refusal(client.items.update({ id: UNKNOWN_ID, fields: { title: 'x' } }))).toEqual({
      code: 'NOT_FOUND',
      status: 404,
      data: { kind: 'item', id: UNKNOWN_ID },
      defined: true,
    });
    expect(await refusal(client.items.update({ id, fields: { title: 'x'.repeat(10_000) } }))).toMatchObject({
      code: 'INVALID',
      data: { field: 'title', reason: 'too-long', limit: 300 },
      defined: true,
    });
    expect(await refusal(client.items.update({ id, fields: { durationSeconds: -1 } }))).toMatchObject({
      code: 'INVALID',
      data: { field: 'durationSeconds', reason: 'negative' },
    });
    expect(await refusal(client.items.tree({ productionId: 'no uuid' }))).toMatchObject({ code: 'INVALID' });
  });

  it('shows an edit made on something stale', async () => {
    const other = await transport.connect();
    const { seq } = await client.items.tree({ productionId: (await production()).id });
    const { id } = await firstItem();
    await other.items.update({ id, fields: { genre: 'vọng cổ' } });
    expect(await refusal(client.items.update({ id, baseSeq: seq, fields: { genre: 'lý' } }))).toMatchObject({
      code: 'STALE',
      status: 409,
      data: { kind: 'item', id, field: 'genre', by: 'Đạo diễn', current: 'vọng cổ' },
      defined: true,
    });
    expect((await firstItem()).genre).toBe('vọng cổ');
    await client.items.update({ id, baseSeq: seq, fields: { author: 'Trần Hữu Trang' } });
  });

  it('tells every window of a change, and stops telling one that goes', async () => {
    const windows = [await transport.connect(), await transport.connect()];
    const heard: Change[][] = [[], []];
    const stops = await Promise.all(
      windows.map(async (window, index) => {
        const changes = await window.plan.changes();
        const reading = (async () => {
          for await (const change of changes) heard[index]!.push(change);
        })().catch((error: unknown) => error);
        return async () => {
          // Not by an abort signal: over HTTP on a busy machine, an abort sometimes left this client's read waiting forever.
          await changes.return();
          expect(await reading).toHaveProperty('name', 'AbortError');
        };
      }),
    );
    // A stream over HTTP is there when its first bytes are; the first change may come right after.
    await new Promise((done) => setTimeout(done, 100));
    const { seq } = await client.items.update({ id: (await firstItem()).id, fields: { note: 'Đèn mờ' } });
    for (const changes of heard) {
      await expect.poll(() => changes.at(-1)).toMatchObject({ seq, plan: false, tables: ['item'] });
    }
    await stops[0]!();
    const count = heard[0]!.length;
    await client.history.undo();
    await expect.poll(() => heard[1]!.length).toBe(count + 1);
    expect(heard[0]).toHaveLength(count);
    await stops[1]!();
  });

  it('carries a paper’s bytes and name', async () => {
    const paper = await client.documents.preview({
      document: 'running-order',
      format: 'pdf',
      productionId: (await production()).id,
    });
    expect(paper).toMatchObject({ issued: false, version: 1 });
    expect(paper.fileName.normalize('NFC')).toMatch(/\.pdf$/);
    expect(paper.bytes.size).toBe(paperBytes.length);
    expect(Buffer.from(await paper.bytes.arrayBuffer()).equals(Buffer.from(paperBytes))).toBe(true);
    expect(
      await refusal(client.documents.preview({ document: 'running-order', format: 'pdf' })),
    ).toMatchObject({
      code: 'DOCUMENT_NEEDS',
      data: { document: 'running-order', needs: 'production' },
    });
  });

  it('takes an uploaded plan where none is', async () => {
    const copy = new File([readFileSync(test.planPath)], 'chép.mannhung');
    expect(await refusal(client.plan.upload({ file: copy }))).toMatchObject({ code: 'PLAN_EXISTS' });
    const empty = createTestApplication();
    const host = await open(empty.application, 'Thư ký');
    const theirs = await host.connect();
    expect(await refusal(theirs.plan.upload({ file: new File(['no plan'], 'x.mannhung') }))).toMatchObject({
      code: 'PLAN_FOREIGN',
    });
    test.application.session.plan().checkpoint();
    const whole = new File([readFileSync(test.planPath)], 'chép.mannhung');
    expect(await theirs.plan.upload({ file: whole })).toMatchObject({ open: true, path: empty.planPath });
    expect(await theirs.productions.list({})).toHaveLength(5);
    await host.close();
    empty.remove();
  });
});
