/** Role types of cải lương (loại vai): men's, women's, ranks. A list to choose from; any other word is as good. */
export const roleTypes = [
  'kép mùi',
  'kép võ',
  'kép độc',
  'kép lão',
  'kép con',
  'hề',
  'đào thương',
  'đào mùi',
  'đào lẳng',
  'đào độc',
  'đào võ',
  'đào con',
  'mụ',
  'mụ mùi',
  'mụ độc',
  'lão',
  'quân sĩ',
  'tì nữ',
  'múa minh họa',
] as const;

/** Jobs in a house (chức danh). */
export const jobs = [
  'nghệ sĩ',
  'diễn viên',
  'diễn viên múa',
  'nhạc công',
  'ca sĩ',
  'đạo diễn',
  'trợ lý đạo diễn',
  'biên kịch',
  'nhạc sĩ',
  'hòa âm phối khí',
  'chỉ huy dàn nhạc',
  'biên đạo múa',
  'họa sĩ thiết kế mỹ thuật',
  'âm thanh',
  'ánh sáng',
  'màn hình LED',
  'phục trang',
  'hóa trang',
  'đạo cụ',
  'hậu đài',
  'nhắc tuồng',
  'chỉ huy đêm diễn',
  'MC',
  'biên tập',
  'quay phim',
] as const;

/** Suggestions with those that are in use already first, most used before others. */
export function suggestionsOf(used: Iterable<string>, usual: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of used) counts.set(word, (counts.get(word) ?? 0) + 1);
  const known = [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  return [...new Set([...known, ...usual])];
}
