import type { RunningOrderColumn } from '../application/documents/papers.ts';

/** Heads of the text columns, the same in every format. */
export const runningOrderLabels: Record<RunningOrderColumn, string> = {
  title: 'Tiết mục',
  genre: 'Thể loại',
  performers: 'Biểu diễn',
  author: 'Tác giả',
  mc: 'MC, lời dẫn',
  sound: 'Âm thanh',
  lighting: 'Ánh sáng',
  led: 'Màn hình LED',
  props: 'Đạo cụ, hậu đài',
  costumes: 'Phục trang',
  note: 'Ghi chú',
  responsible: 'Phụ trách',
};
