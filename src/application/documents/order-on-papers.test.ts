import { beforeEach, describe, expect, test } from 'vitest';
import type { DocumentRequest } from '../../shared/contract/documents.ts';
import type { LocalDate } from '../../shared/time/local-time.ts';
import { dayOfPapers } from '../testing/day-of-papers.ts';

const { known, day, at, client, paper, schedule, events } = dayOfPapers();
let [personId, productionId] = ['', ''];
beforeEach(() => {
  ({ personId, productionId } = known);
});

describe('an accepted order of a rehearsal is told by every paper of the call', () => {
  let [callId, people]: [string, string[]] = ['', []];
  const minutes = [50, 35, 35];
  const titles = ['Lớp thử một', 'Lớp thử hai', 'Lớp thử ba'];

  /** Hồ Ngọc Ánh is in the first and the third item, another in the second; a third was called by hand. */
  async function addOrdered(more: object = {}) {
    const all = (await client().people.list()).filter(({ id }) => id !== personId);
    people = all.slice(0, 2).map(({ id }) => id);
    const { ids: itemIds } = await client().items.addMany({
      productionId,
      at: { targetId: null, side: 'inside' },
      rows: titles.map((title) => ({ kind: 'unit' as const, title })),
    });
    for (const [at, id] of itemIds.entries())
      await client().items.link({ id, addPeople: [at === 1 ? people[0]! : personId] });
    const itemMinutes = itemIds.map((itemId, at) => ({ itemId, minutes: minutes[at] ?? 0 }));
    const fields = {
      startsAt: at('18:00'),
      durationMinutes: 120,
      productionId,
      itemIds,
      itemMinutes,
      ...more,
    };
    const { ids } = await client().schedule.write({
      add: [{ fields, people: { add: [people[1]!] } }],
    });
    callId = ids[0]!;
  }
  const whole = '18:00 Lớp thử một\n18:50 Lớp thử hai\n19:25 Lớp thử ba';
  const request = (document: string, options: object = {}) =>
    ({ document, format: 'pdf', options: { date: day, ...options } }) as DocumentRequest;
  const personal = (id: string) => paper({ ...schedule({ personId: id }), format: 'pdf' } as DocumentRequest);
  const itemsOf = (schedule: { weeks: { calls: { items: string }[] }[] }) =>
    schedule.weeks.flatMap(({ calls }) => calls.map(({ items }) => items));

  test('the call sheet, the week and the message tell all of it, with or without times of the people', async () => {
    await addOrdered();
    const sheet = async () => (await paper(request('call-sheet'))).order[0].items;
    expect(await sheet()).toBe(whole);
    const { days } = await paper(request('week-schedule'));
    expect(days[1].calls[0].items).toBe(whole);
    const { text } = await client().schedule.dayText({ date: day });
    expect(text).toContain('• 18:00 Lớp thử một\n• 18:50 Lớp thử hai\n• 19:25 Lớp thử ba');
    const times = [{ personId: people[0]!, arriveMinutes: 50, leaveMinutes: 85 }];
    await client().schedule.write({ update: [{ id: callId, fields: {}, people: { times } }] });
    expect(await sheet()).toBe(whole);
    // Someone who would come into the middle of an own item: the order does not hold, and only follows itself.
    const late = [{ personId: people[0]!, arriveMinutes: 60, leaveMinutes: null }];
    await client().schedule.write({ update: [{ id: callId, fields: {}, people: { times: late } }] });
    expect(await sheet()).toBe(titles.join('; '));
  });

  test('a person reads the own items with their starts; who is in none, all of them', async () => {
    await addOrdered();
    expect(itemsOf(await personal(personId))).toEqual(['18:00 Lớp thử một\n19:25 Lớp thử ba']);
    expect(itemsOf(await personal(people[0]!))).toEqual(['18:50 Lớp thử hai']);
    expect(itemsOf(await personal(people[1]!))).toEqual([whole]);
    const [event] = await events(schedule({ personId: people[0] }));
    expect(event?.DESCRIPTION?.split('\n').filter((line) => line.startsWith('•'))).toEqual([
      '• 18:50 Lớp thử hai',
    ]);
    const [ofAll] = await events({ ...schedule({}), productionId } as DocumentRequest);
    expect(ofAll?.DESCRIPTION).toContain('• 18:00 Lớp thử một\n• 18:50 Lớp thử hai');
  });

  test('where no order was accepted, a person reads the own items alone', async () => {
    await addOrdered({ itemMinutes: [] });
    expect(itemsOf(await personal(personId))).toEqual(['Lớp thử một; Lớp thử ba']);
    expect((await paper(request('call-sheet'))).order[0].items).toBe(titles.join('; '));
  });

  test('an understudy whom a hand called reads the items of the role', async () => {
    await addOrdered();
    const role = await client().records.role.write({ add: [{ productionId, name: 'Vai thử' }] });
    await client().records.casting.write({
      add: [{ roleId: role.ids[0]!, personId: people[1]!, castNumber: 1, place: 'understudy' }],
    });
    const [record] = (
      await client().schedule.records({ from: day, to: '2022-12-28' as LocalDate })
    ).calls.filter(({ id }) => id === callId);
    await client().items.link({ id: record!.itemIds[1]!, addRoles: role.ids });
    expect(itemsOf(await personal(people[1]!))).toEqual(['18:50 Lớp thử hai']);
  });

  test('a second version of the sheet says that the hours of the items are others', async () => {
    await addOrdered();
    await client().documents.issue(request('call-sheet'));
    const { calls } = await client().schedule.records({ from: day, to: '2022-12-28' as LocalDate });
    const { itemIds } = calls.find(({ id }) => id === callId)!;
    const itemMinutes = itemIds.map((itemId, n) => ({ itemId, minutes: [40, 40, 40][n]! }));
    await client().schedule.write({ update: [{ id: callId, fields: { itemMinutes } }] });
    expect((await paper(request('call-sheet'))).changes).toMatchObject({
      lines: [
        { title: 'Giờ từng mục', text: '18:00 Lớp thử một; 18:40 Lớp thử hai; 19:20 Lớp thử ba (18:00 Tập)' },
      ],
    });
  });
});
