import type { Place } from '../../navigation/place.ts';

/** The pages of docs/user-guide, in the order in which a newcomer reads them. */
export const guideNames = [
  'bat-dau',
  'tong-quan',
  'chuong-trinh',
  'kich-ban',
  'phan-vai-e-kip',
  'moc',
  'lich-tap',
  'phat-song',
  'cue',
  'nhan-su',
  'xep-thu-tu-va-tim-gio',
  'xung-dot',
  'chi-tieu',
  'giay-to',
  'nhap-tu-excel',
  'tep-mua-dien',
  'sao-luu',
  'cai-dat',
  'tim-va-phim-tat',
] as const;
export type GuideName = (typeof guideNames)[number];

export function isGuideName(name: string): name is GuideName {
  return guideNames.some((each) => each === name);
}

const ofTab: Partial<Record<string, GuideName>> = {
  outline: 'kich-ban',
  roles: 'phan-vai-e-kip',
  crew: 'phan-vai-e-kip',
  milestones: 'moc',
  calls: 'lich-tap',
  slots: 'phat-song',
  cues: 'cue',
};

const ofPage: Partial<Record<string, GuideName>> = {
  overview: 'tong-quan',
  productions: 'chuong-trinh',
  people: 'nhan-su',
  calendar: 'lich-tap',
  person: 'nhan-su',
  conflicts: 'xung-dot',
  broadcast: 'phat-song',
  targets: 'chi-tieu',
  settings: 'cai-dat',
};

/** The guide of what the window shows. */
export function guideOf(place: Place): GuideName {
  const found = place.page === 'production' ? (ofTab[place.tab] ?? 'chuong-trinh') : ofPage[place.page];
  return found ?? 'bat-dau';
}
