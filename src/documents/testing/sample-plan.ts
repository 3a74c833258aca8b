import { blankItem, buildOutline } from '../../domain/productions/index.ts';
import type { Channel, Slot } from '../../shared/contract/broadcast.ts';
import type { Cue, Department } from '../../shared/contract/cues.ts';
import type { Item, ItemFields } from '../../shared/contract/items.ts';
import type { CrewMember, Role } from '../../shared/contract/people.ts';
import type { Production, ProductionPart } from '../../shared/contract/productions.ts';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';

/** Invented records for the tests of the papers: people and works are made up. */

export const id = (n: number): string => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const productionId = id(1);
const blank: ItemFields = { ...blankItem, kind: 'item', title: '' };

export type Sketch = Partial<ItemFields> & { title: string; castNames?: string; children?: Sketch[] };

/** Flat rows of a tree written in nested form; ids count from 100 in depth-first order. */
export function itemsOf(sketches: readonly Sketch[]): Item[] {
  const items: Item[] = [];
  const place = (list: readonly Sketch[], parentId: string | null) => {
    list.forEach((sketch, i) => {
      const { children = [], castNames = '', ...fields } = sketch;
      const item: Item = {
        ...blank,
        ...fields,
        id: id(100 + items.length),
        productionId,
        parentId,
        orderKey: `a${String(i).padStart(5, '0')}`,
        castNames,
        personIds: [],
        roleIds: [],
      };
      items.push(item);
      place(children, item.id);
    });
  };
  place(sketches, null);
  return items;
}

const play: Sketch[] = [
  {
    title: 'Khai mạc',
    kind: 'item',
    children: [
      {
        title: 'Nhạc hiệu, ổn định khán giả',
        kind: 'item',
        durationSeconds: 90,
        genre: 'nhạc hiệu',
        performers: 'Dàn cổ nhạc',
        author: 'Cao Hữu Nghĩa',
        sound: 'file 01; tắt nhạc sảnh',
        lighting: 'hạ sáng khán phòng',
        led: 'logo, tên vở',
        props: 'màn đóng',
        responsible: 'Trần Hoài Phong',
      },
      {
        title: 'Giới thiệu lý do, 200 năm sinh Nguyễn Đình Chiểu',
        kind: 'speech',
        durationSeconds: 180,
        genre: 'lời dẫn',
        performers: 'MC Hồ Ngọc Ánh',
        author: 'Biên tập: Phan Diễm My',
        mcText: 'trang 1; mời lãnh đạo ngồi',
        sound: 'micro tay 1',
        lighting: 'rọi mép trái',
        led: 'chân dung, năm 1822 – 2022',
        props: 'bục trái, rút sau mục 3',
        costumes: 'áo dài đỏ đô',
        note: 'trực tiếp THĐT1',
        responsible: 'Phan Diễm My',
      },
    ],
  },
  {
    title: 'Bìa rừng',
    kind: 'curtain',
    lighting: 'nền rừng suốt màn',
    children: [
      {
        title: 'Đánh cướp cứu Kiều Nguyệt Nga',
        kind: 'scene',
        durationSeconds: 1540,
        children: [
          {
            title: 'Vân Tiên giã thầy lên kinh',
            kind: 'unit',
            durationSeconds: 430,
            genre: 'cải lương',
            performers: 'Nhật Quang, Bá Tòng',
            author: 'CT: Huỳnh Bá Lộc',
            sound: 'micro cài 1, 2; chim rừng',
            led: 'mây sớm',
            props: 'am thầy, gói hành lý',
            costumes: 'VT áo 1',
            note: 'mở màn: M',
            responsible: 'Trần Văn Sáu',
            children: [
              {
                title: 'Lưu thủy trường',
                kind: 'number',
                genre: 'Bắc',
                beats: 32,
                tuning: 'dây đào',
                performers: 'Tôn sư, Vân Tiên',
                durationSeconds: 200,
              },
            ],
          },
          {
            title: 'Phong Lai vây xe Kiều Nguyệt Nga',
            kind: 'unit',
            durationSeconds: 340,
            genre: 'cải lương',
            performers: 'Bích Trâm, Ngọc Hân, Sơn Hải, tốp múa',
            author: 'CT: Huỳnh Bá Lộc',
            sound: 'micro 3, 4, 5; vó ngựa, trống chiến',
            led: 'rừng chạng vạng',
            props: 'xe ngựa; thả gọng cue 11',
            costumes: 'NN áo 1',
            note: 'khói thấp trái',
            responsible: 'Nguyễn Văn Lành',
            children: [
              {
                title: 'Xang xừ líu',
                kind: 'number',
                genre: 'bài ngắn',
                beats: 24,
                performers: 'Kim Liên, Nguyệt Nga',
                durationSeconds: 120,
              },
            ],
          },
          {
            title: 'Vân Tiên đánh cướp cứu người',
            kind: 'unit',
            durationSeconds: 260,
            genre: 'vũ đạo',
            castNames: 'Vân Tiên (Nhật Quang), Phong Lai (Sơn Hải)',
            author: 'BĐ: Tạ Quang Vinh',
            sound: 'cắt trống cue 12; dồn cue 13',
            led: 'rừng yên',
            props: 'gậy tre 1 – 6',
            note: 'vượt 0:40',
            responsible: 'Huỳnh Tấn Đạt',
            children: [
              {
                title: 'Khốc hoàng thiên',
                kind: 'number',
                genre: 'bài ngắn',
                beats: 40,
                performers: 'Vân Tiên, Phong Lai',
              },
            ],
          },
          {
            title: 'Nguyệt Nga tạ ơn',
            kind: 'unit',
            durationSeconds: 570,
            genre: 'cải lương',
            performers: 'Bích Trâm, Nhật Quang',
            author: 'CT: Huỳnh Bá Lộc',
            sound: 'vang 1,8 s; đờn kìm trước',
            led: 'trăng lên',
            props: 'trâm vàng, hộp gấm cue 19',
            note: 'hạ màn: M',
            responsible: 'Lê Minh Khôi',
            children: [
              {
                title: 'Nói lối',
                kind: 'speech',
                mode: 'Xuân',
                performers: 'Vân Tiên, Nguyệt Nga',
                durationSeconds: 80,
              },
              {
                title: 'Vọng cổ',
                kind: 'number',
                genre: 'vọng cổ',
                verses: '1, 2',
                beats: 32,
                entryBeat: 16,
                mode: 'Nam',
                tuning: 'dây đào, hò nhì',
                performers: 'Nguyệt Nga',
                durationSeconds: 300,
              },
              {
                title: 'Lý con sáo',
                kind: 'number',
                genre: 'lý',
                beats: 20,
                performers: 'Vân Tiên',
                durationSeconds: 190,
              },
            ],
          },
        ],
      },
    ],
  },
];

/** The tree of the play, followed by `extra` further màn of ten lớp each, for papers of many pages. */
export function sampleItems(extra = 0): Item[] {
  const more = Array.from({ length: extra }, (_, m): Sketch => {
    const units = Array.from(
      { length: 10 },
      (_, u): Sketch => ({
        title: `Lớp diễn thứ ${u + 1} của màn ${m + 3}, chuyện ở bờ sông đêm rằm tháng Bảy`,
        kind: 'unit',
        durationSeconds: 240 + u * 7,
        linkSeconds: 10,
        genre: 'cải lương',
        performers: 'Nhật Quang, Thành Luân, Trung Kiên, Hoàng Sang',
        author: 'CT: Huỳnh Bá Lộc',
        sound: 'micro 1, 6, 7, 8; nước, sấm từ xa, gió đêm',
        lighting: 'xanh nền 20%, rọi mép phải theo ghe',
        led: 'sông tối, trăng lên chậm',
        props: 'thuyền, bục chìm, chài, bếp lửa giả',
        costumes: 'VT áo ướt',
        note: 'nệm sau bục',
        responsible: 'Nguyễn Văn Lành',
        children: [
          {
            title: 'Nam ai',
            kind: 'number',
            genre: 'Nam',
            beats: 16,
            mode: 'Ai',
            performers: 'Vân Tiên',
            durationSeconds: 100,
          },
          {
            title: 'Vọng cổ',
            kind: 'number',
            genre: 'vọng cổ',
            verses: '1, 2, 6',
            beats: 32,
            mode: 'Oán',
            tuning: 'dây kép',
            performers: 'Nguyệt Nga',
            durationSeconds: 120,
          },
        ],
      }),
    );
    return { title: `Bờ sông đêm ${m + 1}`, kind: 'curtain', children: units };
  });
  return itemsOf([...play, ...more]);
}

export const departments: Department[] = [
  ['AS', 'ánh sáng'],
  ['AT', 'âm thanh'],
  ['LED', 'màn hình LED'],
  ['M', 'màn'],
  ['HĐ', 'hậu đài'],
  ['ĐC', 'đạo cụ'],
  ['PT', 'phục trang'],
  ['KM', 'khói, hiệu ứng'],
  ['N', 'nhạc'],
  ['MÁY QUAY', 'máy quay'],
].map(([code = '', name = ''], i) => ({
  id: id(20 + i),
  position: i + 1,
  code,
  name,
  colour: code.toLowerCase(),
  callWord: name,
}));

const cueTexts = [
  [
    'music',
    'dứt khúc dạo đầu, song loan',
    'MC rời sân khấu, đờn kìm so dây',
    'Mở màn; sáng sớm, chim rừng',
    ['M', 'AS', 'AT'],
  ],
  ['music', 'nhịp 8', 'Tôn sư cầm quạt', 'Mây sớm trôi chậm', ['LED']],
  [
    'line',
    'Tôn sư: «Sổ trời vận mạng chưa thông»',
    'Vân Tiên lạy lần thứ hai',
    'Thu sáng về am thầy',
    ['AS'],
  ],
  [
    'action',
    'Vân Tiên quảy gói ra mép phải',
    'Tôn sư quay vào am',
    'Chuyển chiều, đường rừng',
    ['AS', 'LED'],
  ],
  [
    'visual',
    'Phong Lai: «Dừng xe, để của lại đó!»',
    'Trống chiến hồi một',
    'Chớp đỏ, trống chiến, khói thấp trái',
    ['AS', 'AT', 'KM'],
  ],
  [
    'time',
    'Quân cướp lật xe',
    'Hai người sau phông trái, giữ trục',
    'Thả gọng xe, giữ bánh',
    ['HĐ', 'ĐC', 'PT', 'N'],
  ],
] as const;

/** `perUnit` cues for each lớp, numbered through; the third of each lớp is a point cue. */
export function sampleCues(items: readonly Item[], perUnit = 4): Cue[] {
  const cues: Cue[] = [];
  let whole = 0;
  for (const unit of items.filter((item) => item.kind === 'unit')) {
    for (let i = 0; i < perUnit; i++) {
      const [triggerKind, title, standby, instruction, codes] =
        cueTexts[cues.length % cueTexts.length] ?? cueTexts[0];
      const point = i === 2;
      if (!point) whole += 1;
      cues.push({
        id: id(5000 + cues.length),
        productionId,
        itemId: unit.id,
        position: cues.length + 1,
        number: point ? `${whole}.5` : String(whole),
        departments: [...codes],
        triggerKind,
        title,
        standby,
        instruction,
        offsetMs: Math.round(((unit.durationSeconds ?? 100) * 1000 * i) / perUnit),
        durationMs: i === 1 ? 2500 : 8000,
        preWaitMs: 0,
        follow: i === 1 ? 'auto' : i === 3 ? 'after' : 'manual',
        followMs: i === 3 ? 2000 : 0,
        operator: '',
        note: '',
      });
    }
  }
  return cues;
}

export const production: Production = {
  id: productionId,
  seasonId: id(2),
  position: 1,
  code: 'LVT',
  kind: 'cai-luong',
  title: 'Lục Vân Tiên – Kiều Nguyệt Nga',
  quarter: null,
  occasion: '',
  summary: '',
  status: 'rehearsal',
  startsAt: '2022-07-01T19:30' as LocalDateTime,
  placeId: null,
  placeName: 'Sân khấu Trung tâm',
  slotId: id(40),
  hue: 0,
  note: '',
  director: 'Tạ Quang Vinh',
  durationSeconds: 0,
  itemCount: 0,
  slotCount: 0,
  callCount: 0,
  cueCount: 0,
};

export const crew: CrewMember[] = [
  {
    id: id(50),
    productionId,
    position: 1,
    job: 'đạo diễn',
    personId: id(60),
    personName: 'NSƯT Tạ Quang Vinh',
  },
  {
    id: id(51),
    productionId,
    position: 2,
    job: 'Chỉ huy đêm diễn',
    personId: id(61),
    personName: 'Trần Hoài Phong',
  },
];

export const roles: Role[] = ['Vân Tiên', 'Nguyệt Nga', 'Phong Lai', 'Kim Liên', 'Tôn sư'].map((name, i) => ({
  id: id(70 + i),
  productionId,
  position: i + 1,
  name,
  roleType: '',
  description: '',
  castings: [],
}));

export const channel: Channel = {
  id: id(30),
  position: 1,
  code: 'THĐT1',
  name: 'Truyền hình Đồng Tháp 1',
  stationCode: 'THDT',
  stationName: 'Báo và phát thanh, truyền hình Đồng Tháp',
  enabled: true,
};

export function sampleSlot(fields: Partial<Slot> = {}): Slot {
  return {
    id: id(40),
    position: 1,
    code: 'PS-001',
    productionId,
    productionTitle: production.title,
    channelId: channel.id,
    channelCode: channel.code,
    startsAt: '2022-07-01T19:30' as LocalDateTime,
    durationSeconds: 7200,
    actualSeconds: null,
    run: 'first',
    repeatNumber: null,
    mode: 'live',
    status: 'confirmed',
    partIds: [],
    partLabel: '',
    fileName: '',
    fileFormat: '',
    dueDate: null,
    deliveredDate: null,
    receivedBy: '',
    documentNumber: '',
    rights: '',
    contact: '',
    note: '',
    ...fields,
  };
}

const statuses = ['planned', 'sent', 'confirmed', 'approved', 'aired', 'postponed', 'cancelled'] as const;

/** `count` slots, one a day from 01/07/2022, in all states. */
export function sampleSlots(count: number): Slot[] {
  return Array.from({ length: count }, (_, i) => {
    const day = new Date(Date.UTC(2022, 6, 1 + i)).toISOString().slice(0, 10);
    const due = new Date(Date.UTC(2022, 5, 24 + i)).toISOString().slice(0, 10) as LocalDate;
    const repeat = i % 3 === 2;
    return sampleSlot({
      id: id(9000 + i),
      position: i + 1,
      code: `PS-${String(i + 1).padStart(3, '0')}`,
      productionTitle: i % 2 === 0 ? production.title : 'Chương trình nghệ thuật Quý II “Sen hồng đất Tháp”',
      startsAt: `${day}T${i % 2 === 0 ? '20:00' : '14:30'}` as LocalDateTime,
      durationSeconds: i % 2 === 0 ? 4500 : 2700,
      run: repeat ? 'repeat' : 'first',
      repeatNumber: repeat ? 1 : null,
      mode: i === 0 ? 'live' : 'recorded',
      status: statuses[i % statuses.length] ?? 'planned',
      partLabel: i % 2 === 0 ? '1/2' : '',
      fileName: repeat ? '' : `LVT_phan${(i % 2) + 1}_HD_20220${(i % 9) + 1}.mxf`,
      fileFormat: repeat ? '' : 'XDCAM HD422 50 Mb/s, 1080i50',
      dueDate: repeat ? null : due,
      note: i % 5 === 0 ? 'giao bằng ổ cứng, có biên bản' : '',
    });
  });
}

export const parts: ProductionPart[] = [];

export const issue = { version: 4, printedAt: '2022-06-30T15:42' as LocalDateTime };
export const organisationName = 'Trung tâm Văn hóa Nghệ thuật Tỉnh';

/** Everything that the assemblers of a production's papers ask for. */
export function productionInput(extra = 0, perUnit = 4) {
  const items = sampleItems(extra);
  return {
    ...issue,
    organisationName,
    production,
    outline: buildOutline(items),
    parts,
    slot: sampleSlot(),
    cues: sampleCues(items, perUnit),
    crew,
    departments,
    roles,
  };
}

/** Everything that the assembler of a schedule asks for. */
export function scheduleInput(count: number) {
  return {
    ...issue,
    organisationName,
    stationName: channel.stationName,
    channel,
    seasonName: 'Mùa diễn 2022',
    slots: sampleSlots(count),
  };
}
