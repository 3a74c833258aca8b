import exceljs from 'exceljs';
import { describe, expect, it } from 'vitest';
import { limits } from '../shared/limits.ts';
import { textOfCell } from '../shared/sheets.ts';
import { rawZip, workbookEntries } from './testing/raw-zip.ts';
import { readAll } from './testing/read-all.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const reasonOf = (bytes: Uint8Array, name?: string) =>
  readAll(bytes, name).then(
    () => 'read',
    (error: { reason?: string }) => error.reason,
  );

async function workbook(fill: (sheet: exceljs.Worksheet, book: exceljs.Workbook) => void) {
  const book = new exceljs.Workbook();
  fill(book.addWorksheet('Danh sách'), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('a workbook', () => {
  it('gives every kind of cell as text and type', async () => {
    const bytes = await workbook((sheet) => {
      sheet.addRow(['Tên', 12.5, true, new Date(Date.UTC(2022, 2, 20))]);
      sheet.getCell('D1').numFmt = 'dd/mm/yyyy';
      sheet.getCell('A2').value = {
        richText: [{ text: 'Lục ' }, { font: { bold: true }, text: 'Vân Tiên' }],
      };
      sheet.getCell('B2').value = { text: 'trang', hyperlink: 'https://example.org' };
      sheet.getCell('C2').value = { error: '#N/A' };
      sheet.getCell('D2').value = new Date(Date.UTC(2022, 2, 20, 19, 30));
      sheet.getCell('D2').numFmt = 'dd/mm/yyyy hh:mm';
      sheet.getCell('A3').value = 270 / 86_400;
      sheet.getCell('A3').numFmt = '[m]:ss';
      sheet.getCell('B3').value = 0.8125;
      sheet.getCell('B3').numFmt = 'hh:mm';
      sheet.getCell('C3').value = 88_200 / 86_400;
      sheet.getCell('C3').numFmt = '[hh]:mm:ss';
      sheet.getCell('D3').value = 12;
      sheet.getCell('D3').numFmt = '0000';
    });
    const [sheet] = await readAll(bytes);
    expect(sheet).toMatchObject({ name: 'Danh sách' });
    expect(sheet?.rows).toEqual([
      [
        'Tên',
        { kind: 'number', value: 12.5, text: '12.5' },
        { kind: 'boolean', value: 1, text: 'TRUE' },
        { kind: 'date', date: '2022-03-20', value: 0, text: '20/03/2022' },
      ],
      [
        'Lục Vân Tiên',
        'trang',
        { kind: 'error', value: 0, text: '#N/A' },
        { kind: 'date', date: '2022-03-20', value: 70_200, text: '20/03/2022 19:30' },
      ],
      [
        { kind: 'time', value: 270, text: '4:30' },
        { kind: 'time', value: 70_200, text: '19:30' },
        { kind: 'time', value: 88_200, text: '24:30:00' },
        { kind: 'number', value: 12, text: '0012' },
      ],
    ]);
  });

  it('reads days of the 1904 system, and times in it', async () => {
    const bytes = await workbook((sheet, book) => {
      book.properties.date1904 = true;
      sheet.getCell('A1').value = new Date(Date.UTC(2022, 2, 20));
      sheet.getCell('A1').numFmt = 'dd/mm/yyyy';
    });
    expect((await readAll(bytes))[0]?.rows[0]?.[0]).toMatchObject({ date: '2022-03-20' });
    const early = rawZip(
      workbookEntries('<row r="1"><c r="A1"><v>0.8125</v></c></row>', '<workbookPr date1904="1"/>'),
    );
    expect((await readAll(early))[0]?.rows[0]?.[0]).toMatchObject({ value: 0.8125 });
  });

  it('takes what a formula gave and never the formula', async () => {
    const bytes = await workbook((sheet) => {
      sheet.getCell('A1').value = { formula: '1+1', result: 2 };
      sheet.getCell('B1').value = { formula: "cmd|'/c calc'!A1" } as never;
      sheet.getCell('C1').value = '=1+1';
      sheet.getCell('D1').value = { formula: 'A1&"x"', result: '2x' };
      sheet.getCell('E1').value = { formula: 'NA()', result: { error: '#N/A' } } as never;
    });
    const [sheet] = await readAll(bytes);
    expect(sheet?.rows[0]?.map(textOfCell)).toEqual(['2', '', '=1+1', '2x', '#N/A']);
    expect(sheet?.notes).toEqual([
      { kind: 'formulas', count: 3 },
      { kind: 'formulas-without-value', count: 1 },
    ]);
  });

  it('leaves the value of merged cells to the first, and says what is merged and hidden', async () => {
    const bytes = await workbook((sheet, book) => {
      sheet.addRow(['Phần I', '', 'x']);
      sheet.mergeCells('A1:B2');
      sheet.addRow(['ẩn']).hidden = true;
      book.addWorksheet('Ẩn', { state: 'hidden' }).addRow(['a']);
    });
    const [first, second] = await readAll(bytes);
    expect(first?.rows).toEqual([['Phần I', '', 'x'], [], ['ẩn']]);
    expect(first?.notes).toEqual([
      { kind: 'merged', count: 3 },
      { kind: 'hidden-rows', count: 1 },
    ]);
    expect(second?.notes).toEqual([{ kind: 'hidden-sheet', count: 1 }]);
  });

  it('reads inline strings, blank rows in between, and says that there are macros', async () => {
    const bytes = rawZip([
      ...workbookEntries(
        '<row r="1"><c r="B1" t="inlineStr"><is><t>Tên</t></is></c></row><row r="4"><c r="A4"><v>7</v></c></row>',
      ),
      { name: 'xl/vbaProject.bin', data: new Uint8Array(2000) },
    ]);
    const [sheet] = await readAll(bytes, 'a.xlsm');
    expect(sheet?.rows).toEqual([['', 'Tên'], [], [], [{ kind: 'number', value: 7, text: '7' }]]);
    expect(sheet?.notes).toContainEqual({ kind: 'macros', count: 1 });
  });

  it('cuts a cell of a megabyte to what no field takes', async () => {
    const bytes = rawZip(
      workbookEntries(
        `<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(1_000_000)}</t></is></c></row>`,
      ),
    );
    expect(textOfCell((await readAll(bytes))[0]?.rows[0]?.[0])).toHaveLength(limits.cellCharacters);
  });
});

describe('what is refused', () => {
  const cell = '<row r="1"><c r="A1"><v>1</v></c></row>';

  it('unpacks to gigabytes, by its head or against it', async () => {
    const huge = Buffer.alloc(130 * 1024 * 1024, 0x20);
    const entries = workbookEntries(cell);
    expect(await reasonOf(rawZip([...entries, { name: 'xl/media/a.bin', data: huge }]))).toBe('inflates');
    expect(await reasonOf(rawZip([...entries, { name: 'xl/media/a.bin', data: huge, saidSize: 10 }]))).toBe(
      'inflates',
    );
    const declared = rawZip([...entries, { name: 'xl/media/a.bin', data: 'a', saidSize: 0xfffffff0 }]);
    expect(await reasonOf(declared)).toBe('inflates');
  });

  it('has more cells, columns or files than a sheet needs', async () => {
    const row = (cells: number) =>
      `<row>${Array.from({ length: cells }, (_, i) => `<c><v>${(i * 7919) % 100_003}</v></c>`).join('')}</row>`;
    expect(await reasonOf(rawZip(workbookEntries(row(17_000))))).toBe('too-wide');
    expect(await reasonOf(rawZip(workbookEntries(row(10_000).repeat(51))))).toBe('too-many-cells');
    const wide = await workbook((sheet) => {
      sheet.getCell(1, limits.sheetColumns + 1).value = 'x';
    });
    expect(await reasonOf(wide)).toBe('too-wide');
    const many = Array.from({ length: limits.sheetEntries }, (_, i) => ({ name: `a${i}`, data: '' }));
    expect(await reasonOf(rawZip([...workbookEntries(cell), ...many]))).toBe('inflates');
  });

  it('is something else, old, locked, cut off or nothing', async () => {
    const whole = await workbook((sheet) => sheet.addRow(['a', 'b']));
    expect(await reasonOf(whole.slice(0, whole.length - 200))).toBe('damaged');
    expect(await reasonOf(rawZip([{ name: 'word/document.xml', data: '<a/>' }]))).toBe('not-a-sheet');
    const entries = workbookEntries('<row r="1"><c r="A1"><v>1</v></row>');
    expect(await reasonOf(rawZip(entries))).toBe('damaged');
    const compound = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await reasonOf(compound)).toBe('old-excel');
    const locked = Buffer.concat([compound, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await reasonOf(locked)).toBe('encrypted');
    expect(await reasonOf(new Uint8Array())).toBe('empty');
    expect(await reasonOf(utf8(' \r\n '), 'a.csv')).toBe('empty');
    expect(await reasonOf(utf8('<html><table><tr><td>1'), 'a.xls')).toBe('not-a-sheet');
    expect(await reasonOf(Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0]), 'a.png')).toBe(
      'not-a-sheet',
    );
  });
});

describe('a text', () => {
  const rows = async (bytes: Uint8Array, name = 'Nhân sự.csv') => (await readAll(bytes, name))[0]?.rows;
  const expected = [
    ['Họ tên', 'Ghi chú'],
    ['Lê Thị Bưởi', 'a; "b"\nc'],
  ];

  it.each([',', ';', '\t'])('finds its own separator %j, quotes and line ends', async (separator) => {
    const text = `Họ tên${separator}Ghi chú\r\nLê Thị Bưởi${separator}"a; ""b""\nc"\r\n`;
    expect(await rows(utf8(text))).toEqual([...expected, []]);
    expect(await rows(utf8(`\uFEFF${text}`))).toEqual([...expected, []]);
  });

  it('reads the encodings of office programs', async () => {
    const text = 'Họ tên\tGhi chú\r\nLê Thị Bưởi\tca cổ';
    const plain = [
      ['Họ tên', 'Ghi chú'],
      ['Lê Thị Bưởi', 'ca cổ'],
    ];
    expect(await rows(Buffer.from(`\uFEFF${text}`, 'utf16le'))).toEqual(plain);
    expect(await rows(Buffer.from(text, 'utf16le'))).toEqual(plain);
    expect(await rows(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16())).toEqual(plain);
    // `Lê Thị Bưởi` as Windows-1258 writes it: the letter, then its tone.
    const old = Buffer.from([...Buffer.from('Ten\tNoi\r\nL\xea Thi\xf2 B\xfd\xf5\xd2i\tx', 'latin1')]);
    const [sheet] = await readAll(old, 'a.txt');
    expect(sheet?.rows[1]?.[0]).toBe('Lê Thị Bưởi');
    expect(sheet?.notes).toEqual([{ kind: 'old-encoding', count: 1 }]);
  });

  it('takes a neutralised cell for what it says, and knows the line that tells the separator', async () => {
    expect(await rows(utf8("sep=;\r\na;b\r\n'=1+1;'@x"))).toEqual([
      ['a', 'b'],
      ['=1+1', '@x'],
    ]);
  });

  it('is named after its file, and too wide beyond the limit', async () => {
    expect((await readAll(utf8('a,b'), 'Danh sách.người.csv'))[0]?.name).toBe('Danh sách.người');
    expect(await reasonOf(utf8(Array.from({ length: 17_000 }, () => 'x').join(',')), 'a.csv')).toBe(
      'too-wide',
    );
  });
});
