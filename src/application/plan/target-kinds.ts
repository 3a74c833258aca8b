/** The five targets with a number in the work programme of 2022; a new season starts from them. */
export const targetKinds = [
  { kind: 'quarterly-programme', name: 'Chương trình nghệ thuật mỗi quý', unit: 'chương trình' },
  { kind: 'cai-luong', name: 'Vở cải lương', unit: 'vở' },
  { kind: 'mobile-film', name: 'Chiếu phim lưu động', unit: 'buổi' },
  { kind: 'mobile-propaganda', name: 'Tuyên truyền lưu động', unit: 'buổi' },
  { kind: 'medal', name: 'Huy chương', unit: 'huy chương' },
] as const;
