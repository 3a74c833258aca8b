import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LocalDate } from '../../shared/time/local-time.ts';
import type { CastItem } from './cast-columns.ts';
import { castColumns, outlineOfCast } from './cast-columns.ts';
import { type CastingWorld, castingWarnings } from './casting-warnings.ts';

const item = (id: string, part: Partial<CastItem> = {}): CastItem => ({
  id,
  parentId: null,
  orderKey: id,
  kind: 'unit',
  title: id,
  durationSeconds: 300,
  linkSeconds: 0,
  costumes: '',
  roleIds: [],
  personIds: [],
  ...part,
});
const someone = { roleTypes: [] as string[], activeFrom: null, activeTo: null };
const main = (roleId: string, personId: string, castNumber = 1) => ({
  roleId,
  personId,
  castNumber,
  place: 'main' as const,
});
const world = (part: Partial<CastingWorld> = {}): CastingWorld => ({
  items: [],
  roles: [
    { id: 'tien', name: 'Lục Vân Tiên', roleType: 'kép mùi' },
    { id: 'nga', name: 'Kiều Nguyệt Nga', roleType: 'đào thương' },
  ],
  castings: [main('tien', 'khiem'), main('nga', 'nhien')],
  people: new Map([
    ['khiem', someone],
    ['nhien', someone],
  ]),
  span: null,
  costumeChangeSeconds: 180,
  ...part,
});
const of = (kind: string, part: Partial<CastingWorld>) =>
  castingWarnings(world(part)).filter((each) => each.kind === kind);

test('a cast in order has no warning', () => {
  expect(castingWarnings(world({ items: [item('1', { roleIds: ['tien', 'nga'] })] }))).toEqual([]);
});

test('a role is open without a main player; an understudy is none', () => {
  const castings = [main('tien', 'khiem'), { ...main('nga', 'nhien'), place: 'understudy' as const }];
  expect(of('role-open', { castings })).toEqual([{ key: 'role-open nga', kind: 'role-open', roleId: 'nga' }]);
});

describe('two roles of one lớp', () => {
  const items = [item('1', { roleIds: ['tien', 'nga'] })];
  test('are told with the kíp in which they meet', () => {
    const castings = [main('tien', 'khiem'), main('nga', 'nhien'), main('nga', 'khiem', 2)];
    // Kíp 2 has no Tiên of its own: the one of kíp 1 plays him.
    expect(of('twice-in-item', { items, castings })).toEqual([
      expect.objectContaining({ itemId: '1', personId: 'khiem', castNumbers: [2], roleIds: ['tien', 'nga'] }),
    ]);
  });
  test('are no matter in two kíp', () => {
    const castings = [
      main('tien', 'khiem'),
      main('tien', 'trong', 2),
      main('nga', 'nhien'),
      main('nga', 'khiem', 2),
    ];
    expect(of('twice-in-item', { items, castings })).toEqual([]);
  });
  test('are told once, not again for each bài bản of the lớp', () => {
    const inner = item('1a', { parentId: '1', kind: 'number', roleIds: ['tien', 'nga'] });
    const castings = [main('tien', 'khiem'), main('nga', 'khiem')];
    expect(of('twice-in-item', { items: [...items, inner], castings })).toHaveLength(1);
  });
});

test('who plays a role is no understudy of it, in whichever kíp', () => {
  const castings = (...understudies: string[]) => [
    main('tien', 'khiem'),
    main('tien', 'trong', 2),
    ...understudies.map((personId) => ({ ...main('tien', personId), place: 'understudy' as const })),
  ];
  expect(of('own-understudy', { castings: castings('nhien') })).toEqual([]);
  expect(of('own-understudy', { castings: castings('trong', 'trong') })).toEqual([
    { key: 'own-understudy tien trong', kind: 'own-understudy', roleId: 'tien', personId: 'trong' },
  ]);
});

test('a role type that is said more closely is no mismatch, another one is', () => {
  const people = (...roleTypes: string[]) =>
    new Map([
      ['khiem', { ...someone, roleTypes }],
      ['nhien', someone],
    ]);
  expect(of('type-mismatch', { people: people('kép') })).toEqual([]);
  expect(of('type-mismatch', { people: people('Kép Mùi', 'lão') })).toEqual([]);
  expect(of('type-mismatch', { people: people() })).toEqual([]);
  expect(of('type-mismatch', { people: people('kép độc') })).toEqual([
    expect.objectContaining({ roleId: 'tien', personId: 'khiem', roleType: 'kép mùi', known: ['kép độc'] }),
  ]);
});

describe('a costume change', () => {
  const items = (between: number, link: number, costumes = ['áo xanh', 'giáp trụ']) => [
    item('1', { roleIds: ['tien'], costumes: costumes[0] ?? '', linkSeconds: link }),
    item('2', { durationSeconds: between }),
    item('3', { roleIds: ['tien'], costumes: costumes[1] ?? '' }),
  ];
  test('has the items and links between, and is long enough at the very limit', () => {
    expect(of('costume-change', { items: items(170, 9) })).toEqual([
      expect.objectContaining({
        personId: 'khiem',
        fromItemId: '1',
        itemId: '3',
        seconds: 179,
        roleIds: ['tien'],
      }),
    ]);
    expect(of('costume-change', { items: items(170, 10) })).toEqual([]);
    expect(of('costume-change', { items: items(0, 0), costumeChangeSeconds: 0 })).toEqual([]);
  });
  test('is one only where both say other costumes', () => {
    expect(of('costume-change', { items: items(10, 0, ['Áo xanh', 'áo  xanh']) })).toEqual([]);
    expect(of('costume-change', { items: items(10, 0, ['', 'giáp trụ']) })).toEqual([]);
  });
  test('is told for a performer without a role too', () => {
    const rows = [
      item('1', { personIds: ['vu'], costumes: 'áo dài' }),
      item('2', { personIds: ['vu'], costumes: 'áo bà ba' }),
    ];
    expect(of('costume-change', { items: rows })).toEqual([
      expect.objectContaining({ personId: 'vu', seconds: 0 }),
    ]);
  });
});

test('who leaves before the last show is told, who joins in between is not', () => {
  const span = { from: '2026-10-01' as LocalDate, to: '2026-12-20' as LocalDate };
  const people = (activeFrom: string | null, activeTo: string | null) =>
    new Map([
      [
        'khiem',
        { roleTypes: [], activeFrom: activeFrom as LocalDate | null, activeTo: activeTo as LocalDate | null },
      ],
    ]);
  expect(of('inactive', { span, people: people(null, '2026-12-19') })).toEqual([
    expect.objectContaining({ personId: 'khiem', roleId: 'tien', to: '2026-12-19', from: null }),
  ]);
  expect(of('inactive', { span, people: people(null, '2026-12-20') })).toEqual([]);
  expect(of('inactive', { span, people: people('2026-11-01', null) })).toEqual([]);
  expect(of('inactive', { span, people: people('2026-12-21', null) })).toHaveLength(1);
  expect(of('inactive', { span: null, people: people(null, '2020-01-01') })).toEqual([]);
});

test('columns are lớp and tiết mục under their groups; bài bản lie in them', () => {
  const outline = outlineOfCast([
    item('a', { kind: 'curtain' }),
    item('a1', { kind: 'scene', parentId: 'a' }),
    item('a1x', { parentId: 'a1' }),
    item('a1x1', { kind: 'number', parentId: 'a1x' }),
    item('b', { kind: 'curtain' }),
    item('c', { kind: 'item' }),
  ]);
  expect(
    castColumns(outline).map(({ node, groups }) => [node.item.id, groups.map((group) => group.item.id)]),
  ).toEqual([
    ['a1x', ['a', 'a1']],
    ['b', []],
    ['c', []],
  ]);
});

test('whatever the cast is: keys are unique, and who plays twice in a lớp is found as a naive look finds it', () => {
  const ids = ['p', 'q', 'r'];
  const roleIds = ['x', 'y', 'z'];
  fc.assert(
    fc.property(
      fc.array(fc.subarray(roleIds), { maxLength: 5 }),
      fc.uniqueArray(fc.tuple(fc.constantFrom(...roleIds), fc.constantFrom(...ids)), {
        selector: ([r, p]) => `${r}${p}`,
      }),
      (stages, pairs) => {
        const found = castingWarnings(
          world({
            items: stages.map((roles, i) => item(`i${i}`, { roleIds: roles })),
            roles: roleIds.map((id) => ({ id, name: id, roleType: '' })),
            castings: pairs.map(([roleId, personId]) => main(roleId, personId)),
            people: new Map(),
          }),
        );
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length);
        const naive = stages.flatMap((roles, i) =>
          ids
            .filter(
              (id) => pairs.filter(([role, person]) => person === id && roles.includes(role)).length > 1,
            )
            .map((id) => `i${i} ${id}`),
        );
        const twice = found.flatMap((each) =>
          each.kind === 'twice-in-item' ? [`${each.itemId} ${each.personId}`] : [],
        );
        expect(twice.toSorted()).toEqual(naive.toSorted());
      },
    ),
  );
});
