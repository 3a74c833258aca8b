import type { CalendarCall } from '../../../src/renderer/features/schedule/grid/index.ts';

type Line = [
  day: number,
  from: string,
  to: string,
  title: string,
  kind: CalendarCall['kind'],
  hue: number,
  place: string,
  severity?: 'error' | 'warning' | undefined,
  status?: CalendarCall['status'],
];

const lines: Line[] = [
  [0, '08:00', '11:00', 'Lớp 3 – Đánh cướp', 'rehearsal', 1, 'Phòng tập 1'],
  [1, '08:00', '10:30', 'Đọc kịch bản quý IV', 'reading', 5, 'Phòng họp', undefined, 'done'],
  [2, '08:00', '11:00', 'Lớp 6 – Hai bạn kết nghĩa', 'rehearsal', 1, 'Phòng tập 1'],
  [3, '08:00', '11:00', 'Lớp 8 – Trịnh Hâm hại bạn', 'music-rehearsal', 1, 'Phòng tập 1'],
  [4, '08:00', '10:00', 'Kiểm kê phục trang, đạo cụ', 'meeting', 0, 'Kho hậu đài', undefined, 'cancelled'],
  [5, '07:30', '11:30', 'Ráp Màn I – II', 'stagger-through', 1, 'Sân khấu chính'],
  [6, '07:30', '10:30', 'Lớp 3 – Múa cờ', 'run-through', 5, 'Sân khấu chính', 'warning'],
  [0, '14:00', '15:30', 'Giao ban tuần', 'meeting', 0, 'Phòng họp'],
  [1, '14:00', '17:00', 'Lớp 3 – Đánh cướp', 'rehearsal', 1, 'Phòng tập 1'],
  [2, '14:00', '16:30', 'Hoạt cảnh Bông điên điển', 'run-through', 5, 'Phòng tập 2'],
  [3, '14:00', '16:30', 'Xàng xê', 'music-rehearsal', 1, 'Phòng nhạc', 'error'],
  [3, '14:30', '16:30', 'Liên khúc hò', 'music-rehearsal', 5, 'Phòng nhạc', 'error'],
  [4, '14:00', '16:00', 'Tân cổ Thương về mùa nước', 'audio-recording', 5, 'Phòng thu'],
  [5, '13:00', '14:30', 'Lớp 9 – Ngư ông cứu nạn', 'rehearsal', 1, 'Phòng tập 1', 'error'],
  [0, '18:30', '21:00', 'Màn I – Vọng cổ câu 1, 2', 'music-rehearsal', 1, 'Phòng nhạc'],
  [1, '18:30', '20:30', 'Lớp 10 – Bùi Kiệm ghẹo Nguyệt Nga', 'rehearsal', 1, 'Phòng tập 1'],
  [2, '18:30', '21:00', 'Màn II – Nam ai, Vọng cổ', 'music-rehearsal', 1, 'Phòng nhạc'],
  [3, '18:30', '21:00', 'Lớp 7 – Vân Tiên khóc mẹ', 'music-rehearsal', 1, 'Phòng nhạc'],
  [4, '19:00', '21:00', 'Lớp 9 – Ngư ông cứu nạn', 'rehearsal', 1, 'Phòng tập 1'],
  [5, '19:00', '22:00', 'Lưu diễn Tân Khánh Đông', 'performance', 4, 'Nhà văn hóa xã'],
  [6, '22:00', '25:30', 'Dựng sân khấu đêm', 'stagger-through', 4, 'Sân khấu chính'],
  ...Array.from(
    { length: 7 },
    (_, n): Line => [
      6,
      `14:${n < 3 ? '00' : '15'}`,
      '15:30',
      `Ca riêng ${n + 1}`,
      'music-rehearsal',
      n % 6,
      `Phòng nhạc ${n + 1}`,
    ],
  ),
];

const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

export function demoCalls(monday: number): CalendarCall[] {
  return lines.map(([day, from, to, title, kind, hue, place, severity, status], n) => ({
    id: `c${n}`,
    start: (monday + day) * 1440 + minutes(from),
    end: (monday + day) * 1440 + minutes(to),
    title,
    kind,
    place,
    placeId: place,
    hue,
    initials: ['TK', 'HN', 'VA'],
    more: 7,
    status: status ?? 'planned',
    severity: severity ?? null,
    personIds: kind === 'music-rehearsal' || kind === 'audio-recording' ? ['nhiên'] : [`p${n}`],
    movable: true,
  }));
}
