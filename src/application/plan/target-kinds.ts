/** The five targets with a number in the work programme of 2022; a new season starts from them, edited. */
export const targetKinds = [
  { kind: 'quarterly-programme', planned: 4, name: 'Chương trình nghệ thuật mỗi quý', unit: 'chương trình' },
  { kind: 'cai-luong', planned: 1, name: 'Vở cải lương', unit: 'vở' },
  { kind: 'mobile-film', planned: 40, name: 'Chiếu phim lưu động', unit: 'buổi' },
  { kind: 'mobile-propaganda', planned: 40, name: 'Tuyên truyền lưu động', unit: 'buổi' },
  { kind: 'medal', planned: 6, name: 'Huy chương', unit: 'huy chương' },
] as const;
