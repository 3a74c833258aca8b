import type Database from 'better-sqlite3';
import { v7 as uuidv7 } from 'uuid';
import { createJournalTriggers, dropJournalTriggers } from '../../src/storage/journal/triggers.ts';

const families = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Bùi', 'Đỗ', 'Hồ', 'Ngô', 'Dương'];
const middles = ['Thị', 'Văn', 'Ngọc', 'Minh', 'Hoàng', 'Thanh', 'Kim', 'Quốc', 'Hữu', 'Bích'];
const givens = [
  'An',
  'Ánh',
  'Ân',
  'Bình',
  'Cúc',
  'Dũng',
  'Đào',
  'Giang',
  'Hạnh',
  'Khoa',
  'Liên',
  'Mai',
  'Nga',
  'Oanh',
  'Phúc',
  'Quyên',
  'Sơn',
  'Tâm',
  'Uyên',
  'Vân',
  'Xuân',
  'Yến',
];

/** Puts people of a big house into a plan file, without the journal, and closes it. */
export function addPeople(db: Database.Database, count: number): void {
  const pick = (words: readonly string[], n: number) => words[n % words.length];
  dropJournalTriggers(db);
  db.transaction(() => {
    const insert = db.prepare(
      'INSERT INTO person (id, name, jobs, role_types, phone, birth_date) VALUES (?, ?, ?, ?, ?, ?)',
    );
    for (let n = 0; n < count; n++)
      insert.run(
        uuidv7(),
        `${pick(families, n)} ${pick(middles, n * 7 + Math.floor(n / 12))} ${pick(givens, n * 5 + Math.floor(n / 22))}`,
        '["diễn viên"]',
        n % 3 === 0 ? '["lão"]' : '[]',
        `0911 ${String(n).padStart(6, '0')}`,
        `19${60 + (n % 40)}-0${1 + (n % 9)}-1${n % 9}`,
      );
    createJournalTriggers(db);
  })();
  db.close();
}
