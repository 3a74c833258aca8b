/** Kinds of bài bản that a play's list names (thể loại). */
export const playGenres = [
  'Vọng cổ',
  'Bắc',
  'Nam',
  'Oán',
  'Hạ',
  'Lý',
  'Bài ngắn',
  'Nói lối',
  'Thoại',
  'Tân nhạc',
  'Tân cổ',
  'Ngâm',
  'Hò',
];
/** Those of a programme's tiết mục. */
export const programmeGenres = [
  'Ca cổ',
  'Tân cổ',
  'Vọng cổ',
  'Trích đoạn',
  'Ca cảnh',
  'Hoạt cảnh',
  'Múa',
  'Đơn ca',
  'Song ca',
  'Tốp ca',
  'Hợp xướng',
  'Liên khúc',
  'Đờn ca tài tử',
  'Lời dẫn',
];
export const itemGenres = [...playGenres, ...programmeGenres];
