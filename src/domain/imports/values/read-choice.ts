import type { slotModes, slotStatuses } from '../../../shared/contract/broadcast.ts';
import type { ItemKind } from '../../../shared/contract/items.ts';
import type { honours } from '../../../shared/contract/people.ts';
import type { activityStatuses, availabilityKinds } from '../../../shared/contract/records.ts';
import type { CallKind, CallStatus } from '../../../shared/contract/schedule.ts';
import { fold } from '../../../shared/text/fold.ts';
import { type Reading, read, unread } from './reading.ts';

/** The words by which sheets name each choice, folded. */
export type ChoiceWords<T extends string> = Readonly<Record<T, readonly string[]>>;

/** A choice by its own name or one of its words, Vietnamese or English. */
export function readChoice<T extends string>(text: string, words: ChoiceWords<T>): Reading<T> {
  const wanted = fold(text).replace(/[.:]+$/, '');
  for (const choice of Object.keys(words) as T[]) {
    if (wanted === fold(choice) || words[choice].includes(wanted)) return read(choice);
  }
  return unread('not-a-choice');
}

export const itemKindWords: ChoiceWords<ItemKind> = {
  item: ['tiet muc', 'phan'],
  act: ['hoi'],
  curtain: ['man'],
  scene: ['canh'],
  unit: ['lop'],
  number: ['bai ban', 'bai', 'bai ca', 'bai hat', 'song'],
  speech: ['loi dan', 'thoai', 'noi loi', 'loi thoai', 'mc'],
};

export const honourWords: ChoiceWords<Exclude<(typeof honours)[number], ''>> = {
  NSND: ['ns nd', 'nghe si nhan dan', "people's artist"],
  NSƯT: ['ns ut', 'nghe si uu tu', 'meritorious artist'],
  NNND: ['nn nd', 'nghe nhan nhan dan'],
  NNƯT: ['nn ut', 'nghe nhan uu tu'],
};

export const activityStatusWords: ChoiceWords<(typeof activityStatuses)[number]> = {
  planned: ['du kien', 'ke hoach', 'chua', 'chua thuc hien', 'sap toi'],
  done: [
    'da lam',
    'da thuc hien',
    'thuc hien',
    'hoan thanh',
    'da hoan thanh',
    'xong',
    'dat',
    'x',
    'co',
    'roi',
  ],
  missed: ['khong thuc hien', 'khong dat', 'lo', 'bo lo', 'huy', 'khong', 'hoan'],
};

export const slotStatusWords: ChoiceWords<(typeof slotStatuses)[number]> = {
  planned: ['du kien', 'ke hoach'],
  sent: ['da gui', 'gui'],
  confirmed: ['xac nhan', 'da xac nhan'],
  approved: ['da duyet', 'duyet'],
  aired: ['da phat', 'da phat song', 'phat song'],
  postponed: ['hoan', 'tam hoan', 'hoan lai'],
  cancelled: ['huy', 'da huy', 'huy bo', 'canceled'],
};

export const slotModeWords: ChoiceWords<(typeof slotModes)[number]> = {
  live: ['truc tiep', 'phat truc tiep', 'truyen hinh truc tiep', 'thtt'],
  recorded: ['ghi hinh', 'thu hinh', 'phat ghi hinh', 'phat bang', 'thu truoc'],
  'as-live': ['ghi hinh truc tiep', 'as live', 'thu truc tiep'],
};

export const callKindWords: ChoiceWords<CallKind> = {
  reading: ['doc vo', 'doc kich ban', 'tap ban', 'read-through'],
  rehearsal: ['tap', 'tap luyen', 'buoi tap', 'tap lop', 'tap vu dao'],
  'music-rehearsal': ['tap voi nhac', 'ca voi dan', 'ca voi nhac', 'tap nhac', 'music'],
  'stagger-through': ['rap', 'rap vo', 'rap man', 'rap chuong trinh'],
  'run-through': ['chay duong day', 'chay vo', 'chay chuong trinh', 'duong day'],
  'preview-review': ['so duyet', 'duyet so bo'],
  'council-review': ['phuc khao', 'duyet', 'duyet hoi dong'],
  'dress-rehearsal': ['tong duyet'],
  'video-recording': ['ghi hinh', 'thu hinh', 'quay', 'quay hinh'],
  'audio-recording': ['thu thanh', 'thu am', 'ghi am'],
  performance: ['bieu dien', 'dien', 'cong dien', 'suat dien', 'show'],
  meeting: ['hop', 'hop mat', 'giao ban'],
};

export const callStatusWords: ChoiceWords<CallStatus> = {
  planned: ['du kien', 'ke hoach'],
  confirmed: ['da chot', 'chot', 'xac nhan'],
  done: ['da lam', 'da tap', 'xong', 'da dien'],
  cancelled: ['huy', 'da huy', 'hoan', 'canceled'],
};

export const availabilityKindWords: ChoiceWords<(typeof availabilityKinds)[number]> = {
  busy: ['ban', 'ban viec', 'viec rieng', 'di hoc', 'di dien'],
  leave: ['nghi', 'nghi phep', 'phep', 'nghi om', 'om', 'thai san', 'nghi thai san'],
  travelling: ['cong tac', 'di cong tac', 'di xa', 'luu dien', 'di luu dien', 'travel'],
};

const runWords: ChoiceWords<'first' | 'repeat'> = {
  first: ['phat chinh', 'chinh', 'lan dau', 'phat moi', 'phat dau', 'first run'],
  repeat: ['phat lai', 'lai', 'rerun'],
};

/** Phát chính, phát lại, phát lại lần 2. */
export function readRun(text: string): Reading<{ run: 'first' | 'repeat'; repeatNumber: number | null }> {
  const number = /(\d{1,2})\D*$/.exec(text)?.[1];
  const { value: run } = readChoice(text.replace(/[\s(]*(?:lần|lan|số|#)?[\s.]*\d{1,2}\D*$/iu, ''), runWords);
  if (run === undefined) return unread('not-a-choice');
  return read({
    run,
    repeatNumber: run === 'repeat' && number !== undefined && Number(number) > 0 ? Number(number) : null,
  });
}
