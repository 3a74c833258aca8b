export type TargetKind = { kind: string; name: string; unit: string };

/** The lines of a centre's work programme (chương trình công tác năm), in their order there. */
export const targetKinds: readonly TargetKind[] = [
  { kind: 'quarterly-programme', name: 'Chương trình nghệ thuật mỗi quý', unit: 'chương trình' },
  { kind: 'cai-luong', name: 'Vở cải lương', unit: 'vở' },
  { kind: 'mobile-film', name: 'Chiếu phim lưu động', unit: 'buổi' },
  { kind: 'mobile-propaganda', name: 'Tuyên truyền lưu động', unit: 'buổi' },
  { kind: 'medal', name: 'Huy chương', unit: 'huy chương' },
  { kind: 'airing', name: 'Giới thiệu trên sóng', unit: 'lượt phát' },
  { kind: 'exhibition', name: 'Triển lãm lưu động, triển lãm online', unit: 'cuộc' },
  { kind: 'contest-organised', name: 'Hội thi, liên hoan cấp tỉnh', unit: 'cuộc' },
  { kind: 'contest-joined', name: 'Hội thi, hội diễn, liên hoan khu vực, toàn quốc', unit: 'lần' },
  { kind: 'training', name: 'Lớp tập huấn, bồi dưỡng nghiệp vụ', unit: 'lớp' },
  { kind: 'visual-publicity', name: 'Cổ động trực quan', unit: 'đợt' },
  { kind: 'campaign', name: 'Tuyên truyền ngày lễ lớn, nhiệm vụ chính trị', unit: 'đợt' },
  {
    kind: 'social-media',
    name: 'Mạng xã hội: Youtube, Facebook, Zalo, trang tin điện tử',
    unit: 'tin/video',
  },
  { kind: 'services', name: 'Dịch vụ sự kiện, biểu diễn, quảng cáo', unit: 'hợp đồng' },
  {
    kind: 'heritage',
    name: 'Bảo tồn văn hóa truyền thống; văn hóa quần chúng; đời sống văn hóa cơ sở',
    unit: 'hoạt động',
  },
];
