import type { CueSheetPaper, CueSheetRow } from '../../src/application/documents/papers.ts';
import type { LocalDateTime } from '../../src/shared/time/local-time.ts';

/** A cue sheet of about forty pages: 800 cues under 80 lớp. */
export function longPlay(): CueSheetPaper {
  const rows: CueSheetRow[] = [];
  for (let unit = 0; unit < 80; unit++) {
    rows.push({
      kind: 'group',
      title: `Lớp ${unit + 1} – Vân Tiên đánh cướp cứu người`,
      start: '19:48:50',
      duration: '4:20',
    });
    for (let cue = 0; cue < 10; cue++) {
      rows.push({
        kind: 'cue',
        number: String(unit * 10 + cue + 1),
        departments: cue % 2 ? ['AS', 'AT'] : ['LED', 'KM'],
        trigger: 'lời',
        title: 'Vân Tiên: «Bớ đảng hung đồ!»',
        standby: 'Phong Lai giằng tay Nguyệt Nga',
        instruction: 'Sáng bật giữa sân, cắt trống',
        small: 'Huỳnh Tấn Đạt, Lê Minh Khôi',
        start: '19:48:50',
        duration: '0:02',
      });
    }
  }
  return {
    document: 'cue-sheet',
    head: {
      organisation: 'Trung tâm Văn hóa Nghệ thuật Tỉnh',
      title: 'Bảng cue',
      subject: 'Lục Vân Tiên – Kiều Nguyệt Nga',
      subjectKind: 'cải lương 2022',
      lines: ['Thứ Năm 20/10/2022, 19:30'],
      version: 1,
      printedAt: '2022-10-12T09:40' as LocalDateTime,
    },
    scope: 'tất cả bộ phận',
    showCaller: 'Trần Hoài Phong',
    departments: [
      { code: 'AS', name: 'ánh sáng' },
      { code: 'AT', name: 'âm thanh' },
      { code: 'LED', name: 'màn hình LED' },
      { code: 'KM', name: 'khói, hiệu ứng' },
    ],
    spoken: null,
    rows,
  };
}
