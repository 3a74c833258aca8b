/** Loại vai (§2 of the field's facts), those that are most common first; any other may be written. */
export const roleTypes = [
  'kép mùi',
  'kép võ',
  'kép độc',
  'kép lão',
  'kép con',
  'kép chánh',
  'kép nhì',
  'lão',
  'hề',
  'đào thương',
  'đào mùi',
  'đào lẳng',
  'đào độc',
  'đào võ',
  'đào con',
  'đào chánh',
  'đào nhì',
  'mụ mùi',
  'mụ độc',
  'quân sĩ',
  'tì nữ',
  'múa minh họa',
];

/** Chức danh of a crew (§2), in the order of a programme's list. */
export const crewJobs = [
  'chỉ đạo nghệ thuật',
  'tổng đạo diễn',
  'đạo diễn',
  'trợ lý đạo diễn',
  'biên kịch',
  'soạn giả',
  'chuyển thể',
  'biên tập',
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
  'dẫn chương trình',
  'đạo diễn truyền hình',
  'quay phim',
  'thư ký trường quay',
  'kỹ thuật dựng',
  'tổ chức sản xuất',
];

/** The known words, behind those that the list uses itself. */
export function withUsed(known: readonly string[], used: readonly string[]): string[] {
  const own = [...new Set(used.filter((word) => word !== ''))];
  return [...own, ...known.filter((word) => !own.includes(word))];
}
