import type { SeasonPlanInput } from '../../application/documents/assemble-season-plan.ts';
import type { Person, Role } from '../../shared/contract/people.ts';
import type { RecordRow } from '../../shared/contract/records.ts';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';
import { id, issue, organisationName, production, productionInput, sampleSlot } from './sample-plan.ts';

/** Invented records for the cast list and the season plan. */

export function samplePerson(n: number, fields: Partial<Person> = {}): Person {
  return {
    id: id(600 + n),
    position: n + 1,
    name: `Người Thử ${n + 1}`,
    stageName: '',
    honour: '',
    printedName: `Người Thử ${n + 1}`,
    groups: [],
    jobs: [],
    roleTypes: [],
    phone: '',
    birthDate: null,
    note: '',
    ...fields,
  };
}

const names = ['NSƯT Nhật Quang', 'Bích Trâm', 'Sơn Hải', 'Ngọc Hân', 'NSND Bá Tòng', 'Út Nhỏ'];
export const people: Person[] = names.map((printedName, n) =>
  samplePerson(n, {
    name: printedName.replace(/^NS\S+ /, ''),
    printedName,
    groups: [n % 2 === 0 ? 'Đội cải lương' : 'Đội ca múa nhạc'],
    phone: n === 0 ? '0912345678' : n === 1 ? '+84 900 000 002' : '',
  }),
);

const cast = (personIndex: number, number: number, place: 'main' | 'understudy' = 'main') => ({
  personId: id(600 + personIndex),
  personName: names[personIndex] ?? '',
  cast: number,
  place,
});

export const castRoles: Role[] = [
  { name: 'Vân Tiên', roleType: 'kép mùi', castings: [cast(0, 1), cast(2, 2)] },
  { name: 'Nguyệt Nga', roleType: 'đào thương', castings: [cast(1, 1), cast(3, 1, 'understudy')] },
  { name: 'Tôn sư', roleType: 'lão', castings: [] },
].map((role, i) => ({
  id: id(70 + i),
  productionId: production.id,
  position: i + 1,
  description: '',
  ...role,
}));

export function castListInput() {
  const { outline, crew } = productionInput();
  return {
    ...issue,
    organisationName,
    production,
    outline,
    roles: castRoles,
    crew,
    people,
    withPhones: false,
  };
}

const pad = (n: number) => String(n).padStart(2, '0');
const gateTitles = [
  'Duyệt kịch bản (hội đồng nghệ thuật)',
  'Sơ duyệt',
  'Phúc khảo',
  'Tổng duyệt',
  'Nghiệm thu',
];

/** A season of so many productions spread over the year, each with five gates, rehearsals and three slots. */
export function seasonPlanInput(
  count: number,
  title = 'Chương trình nghệ thuật chào mừng ngày lễ lớn',
): SeasonPlanInput {
  const month = (n: number) => 1 + Math.floor((n * 11) / Math.max(1, count - 1));
  const productions = Array.from({ length: count }, (_, n) => ({
    ...production,
    id: id(700 + n),
    position: n + 1,
    kind: n === 0 ? ('cai-luong' as const) : ('programme' as const),
    title: `${title} ${n + 1}`,
    quarter: null,
    occasion: 'Kỷ niệm ngày giải phóng miền Nam, thống nhất đất nước',
    startsAt: `2022-${pad(month(n))}-20T19:30` as LocalDateTime,
  }));
  return {
    ...issue,
    day: '2022-06-30' as LocalDate,
    organisation: {
      name: organisationName,
      shortName: 'TTVHNT',
      parent: 'Sở Văn hóa',
      locality: 'Đồng Tháp',
    },
    season: {
      id: id(2),
      name: 'Mùa diễn 2022',
      year: 2022,
      startDate: '2022-01-01' as LocalDate,
      endDate: '2022-12-31' as LocalDate,
      productionCount: count,
      isSample: true,
    },
    quarter: undefined,
    productions,
    milestones: productions.flatMap((each, n) =>
      gateTitles.map(
        (gate, g): RecordRow<'milestone'> => ({
          id: id(8000 + n * 10 + g),
          productionId: each.id,
          kind: '',
          title: gate,
          dueDate: `2022-${pad(month(n))}-${pad(2 + g * 5)}` as LocalDate,
          doneDate: g === 0 ? (`2022-${pad(month(n))}-03` as LocalDate) : null,
          isGate: true,
          conclusion: '',
          attendees: '',
          minutes: '',
          correctionDue: null,
          correctionDone: null,
          skipped: false,
          remindDays: 7,
          responsible: '',
          note: '',
        }),
      ),
    ),
    slots: productions.flatMap((each, n) =>
      ['THĐT1', 'VTV9', 'VTV4'].map((channelCode, c) =>
        sampleSlot({
          id: id(9500 + n * 10 + c),
          productionId: each.id,
          channelCode,
          startsAt: `2022-${pad(month(n))}-${pad(21 + c)}T20:00` as LocalDateTime,
        }),
      ),
    ),
    rehearsals: productions.map((each, n) => ({
      productionId: each.id,
      from: `2022-${pad(month(n))}-01` as LocalDate,
      to: `2022-${pad(month(n))}-18` as LocalDate,
      calls: 12 + n,
    })),
    targets: [
      { name: 'Chương trình nghệ thuật mỗi quý', planned: 4, unit: 'chương trình' },
      { name: 'Huy chương', planned: 6, unit: 'huy chương' },
      { name: 'Giới thiệu trên sóng', planned: null, unit: 'lượt phát' },
    ].map((target, i) => ({ id: id(90 + i), seasonId: id(2), position: i + 1, kind: 'other', ...target })),
    signatory: { name: 'Trần Quốc Thái', position: 'Giám đốc', authority: '' },
  };
}
