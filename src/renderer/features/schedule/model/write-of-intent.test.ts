import { expect, test } from 'vitest';
import { toPlanMinute } from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import type { LocalDateTime } from '../../../../shared/time/local-time.ts';
import { noFilter } from './to-calendar-calls.ts';
import { writeOfIntent } from './write-of-intent.ts';

const at = (text: string) => toPlanMinute(text as LocalDateTime);
const call = {
  id: 'a',
  startsAt: '2022-09-14T08:00',
  durationMinutes: 180,
  placeId: 'p1',
  people: [{ personId: 'khiem', source: 'derived' }],
} as unknown as CallRecord;
const other = { ...call, id: 'b', people: [{ personId: 'lan', source: 'added' }] } as CallRecord;
const world = {
  callOf: (id: string) => ({ a: call, b: other })[id],
  productionOf: (id: string) => ({ 'lop-7': 'lvt', 'lop-9': 'lvt', 'lien-khuc': 'q4' })[id],
  filter: noFilter,
  productions: new Map(['lvt', 'q4'].map((id) => [id, id])),
};
const column = { key: 'x', day: 0 };

test('a move changes what differs, and nothing where nothing does', () => {
  expect(writeOfIntent({ type: 'move', ids: ['a', 'gone'], byMinutes: 1470, placeId: 'p2' }, world)).toEqual({
    update: [{ id: 'a', fields: { startsAt: '2022-09-15T08:30', placeId: 'p2' } }],
  });
  expect(writeOfIntent({ type: 'move', ids: ['a'], byMinutes: 0, placeId: 'p1' }, world)).toBeNull();
  expect(writeOfIntent({ type: 'move', ids: ['gone'], byMinutes: 15 }, world)).toBeNull();
});

test('a copy may stand at the same time', () => {
  expect(writeOfIntent({ type: 'copy', ids: ['a'], byMinutes: 0 }, world)).toEqual({
    add: [{ copyOf: 'a', fields: { startsAt: '2022-09-14T08:00' } }],
  });
});

test('into another person’s column: the one goes, the other comes', () => {
  const move = (personId: string, fromPersonId: string) =>
    writeOfIntent({ type: 'move', ids: ['a'], byMinutes: 0, personId, fromPersonId }, world);
  expect(move('nhien', 'khiem')).toEqual({
    update: [{ id: 'a', fields: {}, people: { add: ['nhien'], remove: ['khiem'] } }],
  });
  expect(move('khiem', 'khiem')).toBeNull();
});

test('a chosen call that the person is not on keeps its people', () => {
  const drop = {
    type: 'move' as const,
    ids: ['a', 'b'],
    byMinutes: 60,
    personId: 'nhien',
    fromPersonId: 'khiem',
  };
  expect(writeOfIntent(drop, world)?.update).toEqual([
    { id: 'a', fields: { startsAt: '2022-09-14T09:00' }, people: { add: ['nhien'], remove: ['khiem'] } },
    { id: 'b', fields: { startsAt: '2022-09-14T09:00' } },
  ]);
});

test('resized at the end, the start stays as it is', () => {
  const resize = (start: string, end: string) =>
    writeOfIntent({ type: 'resize', id: 'a', start: at(start), end: at(end) }, world);
  expect(resize('2022-09-14T08:00', '2022-09-14T10:00')).toEqual({
    update: [{ id: 'a', fields: { durationMinutes: 120 } }],
  });
  expect(resize('2022-09-14T08:00', '2022-09-14T11:00')).toBeNull();
});

test('made on empty time in a place’s or a person’s column', () => {
  const [start, end] = [at('2022-09-14T14:00'), at('2022-09-14T16:30')];
  expect(
    writeOfIntent(
      { type: 'create', start, end, column: { ...column, placeId: null, personId: 'khiem' } },
      world,
    ),
  ).toEqual({
    add: [
      {
        fields: { productionId: null, startsAt: '2022-09-14T14:00', durationMinutes: 150, placeId: null },
        people: { add: ['khiem'] },
      },
    ],
  });
});

test('from the tray: the items of one production, those of another stay', () => {
  const [start, end] = [at('2022-09-14T14:00'), at('2022-09-14T16:00')];
  const itemIds = ['lop-7', 'lien-khuc', 'lop-9'];
  expect(writeOfIntent({ type: 'schedule', itemIds, start, end, column }, world)).toEqual({
    add: [
      {
        fields: {
          productionId: 'lvt',
          itemIds: ['lop-7', 'lop-9'],
          startsAt: '2022-09-14T14:00',
          durationMinutes: 120,
          placeId: null,
        },
      },
    ],
  });
  expect(writeOfIntent({ type: 'schedule', itemIds: ['gone'], start, end, column }, world)).toBeNull();
  const filter = { productions: ['q4'], places: ['p1'], people: ['khiem'] };
  const [narrowed] =
    writeOfIntent({ type: 'schedule', itemIds, start, end, column }, { ...world, filter })?.add ?? [];
  expect(narrowed).toMatchObject({ fields: { productionId: 'lvt', placeId: 'p1' } });
  expect(narrowed).not.toHaveProperty('people');
});
