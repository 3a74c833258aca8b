import { fold } from '../../shared/text/fold.ts';

/**
 * Jobs (chức danh) of an ê-kíp in the order in which the trade lists them: direction, writing, music, design, technics,
 * the stage, presentation, television. A house may call a job otherwise; those that are not here come last.
 */
export const crewJobs = [
  'chỉ đạo nghệ thuật',
  'tổng đạo diễn',
  'đạo diễn',
  'phó đạo diễn',
  'trợ lý đạo diễn',
  'biên kịch',
  'soạn giả',
  'kịch bản',
  'chuyển thể',
  'lời mới',
  'nhạc sĩ',
  'hòa âm phối khí',
  'chỉ huy dàn nhạc',
  'đờn kìm',
  'ghi-ta phím lõm',
  'đờn tranh',
  'đờn cò',
  'đờn sến',
  'đờn bầu',
  'violon',
  'sáo',
  'song loan',
  'organ',
  'guitar',
  'bass',
  'trống',
  'nhạc công',
  'biên đạo múa',
  'vũ đạo',
  'họa sĩ thiết kế mỹ thuật',
  'thiết kế mỹ thuật',
  'âm thanh',
  'ánh sáng',
  'màn hình LED',
  'phục trang',
  'hóa trang',
  'đạo cụ',
  'hậu đài',
  'khói, hiệu ứng',
  'kéo màn',
  'nhắc tuồng',
  'chỉ huy đêm diễn',
  'biên tập',
  'dẫn chương trình',
  'MC',
  'tổ chức sản xuất',
  'đạo diễn truyền hình',
  'quay phim',
  'thư ký trường quay',
  'kỹ thuật dựng',
] as const;

const order = crewJobs.map(fold);

/** An exact name goes before the longest known name that the job begins with: `đạo diễn truyền hình` is no `đạo diễn`. */
function rankOf(job: string): number {
  const folded = fold(job);
  const exact = order.indexOf(folded);
  if (exact >= 0) return exact;
  let best = order.length;
  let length = 0;
  order.forEach((known, i) => {
    if (known.length > length && folded.startsWith(known)) {
      best = i;
      length = known.length;
    }
  });
  return best;
}

/** Order of two jobs on a paper; 0 for those that the trade's order does not part. */
export function compareCrewJobs(a: string, b: string): number {
  return rankOf(a) - rankOf(b);
}
