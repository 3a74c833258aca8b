import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { v7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { isPending, milestoneState } from '../../../domain/milestones/index.ts';
import type { LocalDate } from '../../../shared/time/local-time.ts';
import { migrations } from '../../../storage/migrations/index.ts';
import { parseSampleSeason, sampleSeasonFiles } from './sample-season.ts';
import { sampleSeasonRows } from './sample-season-rows.ts';
import type { TableRows } from './table-rows.ts';

const folder = join(import.meta.dirname, '../../../../resources/sample-season');
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const db = new Database(':memory:');

function insert(tables: TableRows): void {
  for (const { table, rows } of tables) {
    for (const row of rows) {
      const columns = Object.keys(row);
      db.prepare(
        `INSERT INTO "${table}" (${columns.join(', ')}) VALUES (${columns.map((column) => `@${column}`).join(', ')})`,
      ).run(row);
    }
  }
}

beforeAll(() => {
  db.pragma('foreign_keys = ON');
  for (const script of migrations) db.exec(script);
  db.transaction(() => {
    db.pragma('defer_foreign_keys = ON');
    insert(sampleSeasonRows(parseSampleSeason(read), v7));
  })();
});

const one = (sql: string) => db.prepare(sql).pluck().get();
const all = (sql: string) => db.prepare(sql).pluck().all();

describe('the sample season', () => {
  it('is consistent', () => {
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(one('SELECT is_sample FROM season')).toBe(1);
  });

  it('is written in NFC', () => {
    for (const file of sampleSeasonFiles) expect(read(file).normalize('NFC') === read(file)).toBe(true);
  });

  it('has the fifteen lines of the work programme, five with a number', () => {
    expect(all('SELECT planned FROM target ORDER BY sort_key')).toEqual([
      4,
      1,
      40,
      40,
      6,
      ...Array(10).fill(null),
    ]);
    expect(one('SELECT count(*) FROM activity')).toBeGreaterThanOrEqual(45);
    expect(one('SELECT count(DISTINCT substr(date, 6, 2)) FROM activity')).toBe(12);
  });

  it('has the people, all marked as invented, and one child', () => {
    expect(one('SELECT count(*) FROM person')).toBeGreaterThanOrEqual(38);
    expect(one("SELECT count(*) FROM person WHERE note NOT LIKE 'Nhân vật giả định, không có thật%'")).toBe(
      0,
    );
    expect(one("SELECT count(*) FROM person WHERE birth_date > '2008'")).toBe(1);
    expect(one("SELECT count(*) FROM person WHERE honour = 'NSND'")).toBe(1);
    expect(one('SELECT count(*) FROM person_group')).toBe(5);
  });

  it('has four quarterly programmes of 75 to 95 minutes', () => {
    const lengths = all(`
      SELECT sum(coalesce(i.duration_seconds, 0) + i.link_seconds) / 60.0
      FROM production p JOIN item i ON i.production_id = p.id WHERE p.kind = 'programme' GROUP BY p.id`);
    expect(lengths).toHaveLength(4);
    for (const minutes of lengths) {
      expect(minutes).toBeGreaterThanOrEqual(75);
      expect(minutes).toBeLessThanOrEqual(95);
    }
  });

  it('gives every leaf of a running order a duration, and no parent one', () => {
    const leaf = 'NOT EXISTS (SELECT 1 FROM item c WHERE c.parent_id = i.id)';
    expect(all(`SELECT title FROM item i WHERE ${leaf} AND coalesce(duration_seconds, 0) = 0`)).toEqual([]);
    expect(all(`SELECT title FROM item i WHERE NOT (${leaf}) AND duration_seconds IS NOT NULL`)).toEqual([]);
  });

  it('has Lục Vân Tiên in full, 4:20 longer than its slot', () => {
    const ofLvt = (kind: string) =>
      one(
        `SELECT count(*) FROM item i JOIN production p ON p.id = i.production_id WHERE p.code = 'LVT' AND i.kind IN (${kind})`,
      );
    expect(ofLvt("'curtain'")).toBe(4);
    expect(ofLvt("'scene'")).toBe(8);
    expect(ofLvt("'unit'")).toBe(16);
    expect(ofLvt("'number', 'speech'")).toBe(47);
    expect(
      one(`
        SELECT (SELECT sum(duration_seconds) FROM item WHERE production_id = p.id) - s.duration_seconds
        FROM production p JOIN slot s ON s.id = p.slot_id WHERE p.code = 'LVT'`),
    ).toBe(260);
  });

  it('casts every role, two of them twice, and has two understudies', () => {
    expect(one('SELECT count(*) FROM role')).toBeGreaterThanOrEqual(12);
    expect(
      all('SELECT name FROM role r WHERE NOT EXISTS (SELECT 1 FROM casting WHERE role_id = r.id)'),
    ).toEqual([]);
    expect(one('SELECT count(DISTINCT role_id) FROM casting WHERE cast_number = 2')).toBe(2);
    expect(one("SELECT count(*) FROM casting WHERE place = 'understudy'")).toBe(2);
    expect(
      all('SELECT count(DISTINCT job) FROM crew_assignment GROUP BY production_id').every(
        (n) => Number(n) >= 10,
      ),
    ).toBe(true);
  });

  it('calls people who exist, at least one to each call', () => {
    expect(one('SELECT count(*) FROM call')).toBeGreaterThanOrEqual(60);
    expect(
      all(
        "SELECT title FROM call c WHERE NOT EXISTS (SELECT 1 FROM call_person WHERE call_id = c.id AND source <> 'removed')",
      ),
    ).toEqual([]);
    expect(one('SELECT count(*) FROM call_person WHERE person_id NOT IN (SELECT id FROM person)')).toBe(0);
    expect(one('SELECT count(DISTINCT source) FROM call_person')).toBe(3);
  });

  it('holds exactly the clashes that were put there on purpose', () => {
    const overlapping = `
      FROM call a JOIN call b ON (a.starts_at, a.id) < (b.starts_at, b.id) AND 'cancelled' NOT IN (a.status, b.status)
      AND unixepoch(b.starts_at) < unixepoch(a.starts_at) + a.duration_minutes * 60`;
    expect(all(`SELECT b.starts_at ${overlapping} AND a.place_id = b.place_id ORDER BY 1`)).toEqual([
      '2022-09-15T14:30',
      '2022-10-12T09:30',
    ]);
    expect(
      all(`
        SELECT n.name ${overlapping}
        JOIN call_person x ON x.call_id = a.id AND x.source <> 'removed'
        JOIN call_person y ON y.call_id = b.id AND y.source <> 'removed' AND y.person_id = x.person_id
        JOIN person n ON n.id = x.person_id ORDER BY b.starts_at`),
    ).toEqual(['Nguyễn Thị Hồng Nhiên', 'Lý Hoàng Sang']);
  });

  it('has fourteen slots on four channels', () => {
    expect(one('SELECT count(*) FROM slot')).toBe(14);
    expect(
      all('SELECT DISTINCT c.code FROM slot s JOIN channel c ON c.id = s.channel_id ORDER BY 1'),
    ).toEqual(['THĐT1', 'VTV1', 'VTV4', 'VTV9']);
    expect(one('SELECT count(*) FROM slot_part')).toBeGreaterThanOrEqual(2);
  });

  it('has cues whose calls lie within their items', () => {
    expect(one('SELECT count(*) FROM cue')).toBeGreaterThanOrEqual(130);
    expect(
      one("SELECT count(*) FROM cue c JOIN production p ON p.id = c.production_id WHERE p.code = 'LVT'"),
    ).toBeGreaterThanOrEqual(86);
    expect(one('SELECT count(DISTINCT department_id) FROM cue_target')).toBeGreaterThanOrEqual(8);
    expect(
      all(
        `SELECT c.number FROM cue c JOIN item i ON i.id = c.item_id WHERE c.offset_ms IS NULL OR c.offset_ms >= i.duration_seconds * 1000`,
      ),
    ).toEqual([]);
    const order = 'lag(offset_ms) OVER (PARTITION BY item_id ORDER BY sort_key)';
    expect(
      all(`SELECT number FROM (SELECT number, offset_ms - ${order} AS step FROM cue) WHERE step < 0`),
    ).toEqual([]);
  });

  it('stands as it stood on 14/09/2022: the first two programmes accepted, two milestones late, one owing corrections', () => {
    const today = '2022-09-14' as LocalDate;
    const states = parseSampleSeason(read)['milestones.json'].map((milestone) => ({
      production: milestone.production,
      title: milestone.title,
      state: milestoneState(
        {
          ...milestone,
          doneDate: milestone.doneDate ?? null,
          correctionDue: milestone.correctionDue ?? null,
          correctionDone: milestone.correctionDone ?? null,
          skipped: false,
        },
        today,
      ),
    }));
    const pending = states.filter((each) => isPending(each.state));
    expect(new Set(pending.map((each) => each.production))).toEqual(new Set(['Q3-2022', 'Q4-2022', 'LVT']));
    expect(states.filter((each) => each.state === 'late').map((each) => each.title)).toEqual([
      'Lập biên bản nghiệm thu quý III',
      'Ký quyền tác giả lời vọng cổ mới',
    ]);
    expect(states.filter((each) => each.state === 'corrections').map((each) => each.production)).toEqual([
      'Q4-2022',
    ]);
    expect(one('SELECT count(*) FROM milestone')).toBe(states.length);
  });

  it('names what a reference misses', () => {
    const files = parseSampleSeason(read);
    const cue = { ...files['cues.json'][0]!, item: 'L99' };
    expect(() => sampleSeasonRows({ ...files, 'cues.json': [cue] }, v7)).toThrow(/L99/);
  });
});
