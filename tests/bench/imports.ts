import { join } from 'node:path';
import { createRouterClient } from '@orpc/server';
import exceljs from 'exceljs';
import type { ImportRequest } from '../../src/shared/contract/imports.ts';
import { createWebApplication } from '../../src/web/create-web-application.ts';
import { type Measured, measure } from './measure.ts';

const heads = ['STT', 'Họ tên', 'Ngày sinh', 'Đoàn', 'Điện thoại'];

/** A workbook of people, five columns wide. */
async function workbookOf(rows: number): Promise<File> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet('Nhân sự');
  sheet.addRow(heads);
  for (let n = 0; n < rows; n++)
    sheet.addRow([n + 1, `Nguyễn Văn Thử ${n}`, '1/2/1980', `Đoàn ${n % 9}`, `09${n}`]);
  return new File([(await book.xlsx.writeBuffer()) as never], 'nhân sự.xlsx');
}

/** Importing 5,000 people from a workbook, and how long others wait while 100,000 rows of a CSV are read. */
export async function measureImports(folder: string): Promise<Measured[]> {
  const application = createWebApplication({ planPath: join(folder, 'imports.mannhung'), version: '0' });
  const client = createRouterClient(application.router, { context: { actor: 'bench' } });
  await client.plan.createSample();
  const kind = 'people';
  const begin = async (file: File): Promise<ImportRequest> => {
    const { token, suggested: sheet } = await client.imports.read({ kind, file });
    const { header, mapping } = await client.imports.look({ token, kind, sheet });
    return { token, kind, sheet, header, mapping, duplicates: 'skip' };
  };
  const file = await workbookOf(5000);
  const rows: Measured[] = [];
  rows.push(
    await measure('read a workbook of 5,000 rows, in its own process', 5, () =>
      client.imports.read({ kind, file }),
    ),
  );
  const request = await begin(file);
  let turn = 0;
  rows.push(
    await measure('preview 5,000 rows', 7, () => {
      turn += 1;
      // Another choice each time, so that nothing is answered from before.
      const duplicates = turn % 2 === 0 ? 'skip' : 'update';
      return client.imports.preview({ ...request, duplicates, from: 0, count: 200 });
    }),
  );
  const { seq: expectSeq } = await client.imports.preview({ ...request, from: 0, count: 0 });
  rows.push(
    await measure(
      'import 5,000 rows as one act',
      1,
      () => client.imports.apply({ ...request, skipWrong: false, expectSeq }),
      { warm: false },
    ),
  );
  rows.push(await waits(client, begin));
  application.close();
  rows.push(...(await measureImportedCalls(join(folder, 'calls.mannhung'))));
  return rows;
}

/** 5,000 calls, the most that one import takes, each with three items, their cast and five people by hand. */
async function measureImportedCalls(planPath: string): Promise<Measured[]> {
  const application = createWebApplication({ planPath, version: '0' });
  const client = createRouterClient(application.router, { context: { actor: 'bench' } });
  await client.plan.createSample();
  const play = (await client.productions.list({})).find(({ code }) => code === 'LVT');
  const { items } = await client.items.tree({ productionId: play?.id ?? '' });
  const people = [...new Set((await client.records.person.list({})).rows.map(({ name }) => name))];
  const titlesOf = Map.groupBy(items, ({ title }) => title);
  const titles = [...titlesOf].flatMap(([title, named]) =>
    named.length === 1 && !/[,;]/.test(title) ? title : [],
  );
  const some = (list: readonly string[], n: number, count: number) =>
    [...new Set(Array.from({ length: count }, (_, k) => list[(n * 7 + k * 5) % list.length]))].join('; ');
  const lines = Array.from({ length: 5000 }, (_, n) => {
    const day = new Date(Date.UTC(2022, 0, 3 + (n % 355))).toISOString().slice(0, 10);
    return `${day},${6 + Math.floor(n / 355)}:${String(n % 60).padStart(2, '0')},120,Tập,LVT,${some(titles, n, 3)},${some(people, n, 5)}`;
  });
  const table = ['Ngày,Giờ,Thời lượng,Loại buổi,Chương trình,Nội dung,Thêm người', ...lines].join('\n');
  const kind = 'calls';
  const { token, suggested: sheet } = await client.imports.read({
    kind,
    file: new File([table], 'lịch.csv'),
  });
  const { header, mapping } = await client.imports.look({ token, kind, sheet });
  const request = {
    token,
    kind,
    sheet,
    header,
    mapping,
    duplicates: 'skip',
    seasonId: play?.seasonId,
  } as const;
  const { seq: expectSeq } = await client.imports.preview({ ...request, from: 0, count: 0 });
  const once = { warm: false };
  const rows = [
    await measure(
      'import 5,000 calls with items and people',
      1,
      () => client.imports.apply({ ...request, skipWrong: false, expectSeq }),
      once,
    ),
    await measure('undo that import', 1, () => client.history.undo(), once),
  ];
  application.close();
  return rows;
}

type Client = {
  history: { state(): Promise<unknown> };
  imports: { preview(input: never): Promise<unknown> };
};

async function waits(client: Client, begin: (file: File) => Promise<ImportRequest>): Promise<Measured> {
  const lines = Array.from({ length: 100_000 }, (_, n) => `${n + 1},Lê Thị Thử ${n},1/2/1980,Đoàn ${n % 9}`);
  const large = new File([[heads.slice(0, 4).join(','), ...lines].join('\n')], 'lớn.csv');
  let done = false;
  const work = begin(large).then(async (request) => {
    await client.imports.preview({ ...request, from: 0, count: 200 } as never);
    done = true;
  });
  const runs: number[] = [];
  while (!done) {
    const started = performance.now();
    // Behind whatever the planner is at: a caller's message waits for the loop too.
    await new Promise((next) => setImmediate(next));
    await client.history.state();
    runs.push(performance.now() - started);
    await new Promise((next) => setTimeout(next, 4));
  }
  await work;
  return {
    name: 'history.state while 100,000 rows are read and previewed',
    runs: runs.toSorted((a, b) => a - b),
    bar: 100,
  };
}
