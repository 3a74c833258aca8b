/** Words that the field offers, in the order they are common; the user may write any other. */
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
/** Hơi. */
export const modes = ['Bắc', 'Hạ', 'Nam', 'Xuân', 'Ai', 'Đảo', 'Oán'];
/** Dây. */
export const tunings = ['Dây đào', 'Dây kép', 'Hò 1', 'Hò 2', 'Hò 3', 'Hò 4', 'Hò 5'];

/** The offered words, those that the plan uses itself first. */
export function suggestions(offered: readonly string[], used: Iterable<string>): string[] {
  const own = [...new Set([...used].filter((word) => word !== ''))];
  const known = new Set(own.map((word) => word.toLocaleLowerCase()));
  return [...own, ...offered.filter((word) => !known.has(word.toLocaleLowerCase()))].slice(0, 40);
}
