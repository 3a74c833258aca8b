/** What a target counts by itself; everything else counts its dated activities. */
export type Counts = 'programmes' | 'plays' | 'airings' | 'activities';
/** How a number of the year is to be reached: one a quarter, evenly, or by the end of the year. */
export type Pace = 'quarter' | 'even' | 'year';

export type TargetKind = {
  kind: string;
  name: string;
  unit: string;
  /** The number of the work programme of 2022; only five lines carry one, and none is invented. */
  planned: number | null;
  counts: Counts;
  pace: Pace;
};

const line = (kind: string, name: string, unit: string, given: Partial<TargetKind> = {}): TargetKind => ({
  kind,
  name,
  unit,
  planned: null,
  counts: 'activities',
  pace: 'even',
  ...given,
});

/** The lines of a centre's work programme (chương trình công tác năm), in their order there. */
export const targetKinds: readonly TargetKind[] = [
  line('quarterly-programme', 'Chương trình nghệ thuật mỗi quý', 'chương trình', {
    planned: 4,
    counts: 'programmes',
    pace: 'quarter',
  }),
  line('cai-luong', 'Vở cải lương', 'vở', { planned: 1, counts: 'plays', pace: 'year' }),
  line('mobile-film', 'Chiếu phim lưu động', 'buổi', { planned: 40 }),
  line('mobile-propaganda', 'Tuyên truyền lưu động', 'buổi', { planned: 40 }),
  line('medal', 'Huy chương', 'huy chương', { planned: 6, pace: 'year' }),
  line('airing', 'Giới thiệu trên sóng', 'lượt phát', { counts: 'airings' }),
  line('exhibition', 'Triển lãm lưu động, triển lãm online', 'cuộc'),
  line('contest-organised', 'Hội thi, liên hoan cấp tỉnh', 'cuộc', { pace: 'year' }),
  line('contest-joined', 'Hội thi, hội diễn, liên hoan khu vực, toàn quốc', 'lần', { pace: 'year' }),
  line('training', 'Lớp tập huấn, bồi dưỡng nghiệp vụ', 'lớp'),
  line('visual-publicity', 'Cổ động trực quan', 'đợt'),
  line('campaign', 'Tuyên truyền ngày lễ lớn, nhiệm vụ chính trị', 'đợt'),
  line('social-media', 'Mạng xã hội: Youtube, Facebook, Zalo, trang tin điện tử', 'tin/video'),
  line('services', 'Dịch vụ sự kiện, biểu diễn, quảng cáo', 'hợp đồng'),
  line('heritage', 'Bảo tồn văn hóa truyền thống; văn hóa quần chúng; đời sống văn hóa cơ sở', 'hoạt động'),
];

const known = new Map(targetKinds.map((each) => [each.kind, each]));

/** The known line of a kind; undefined for one that a house made up (`other`). */
export const targetKind = (kind: string): TargetKind | undefined => known.get(kind);
