import type { CueSheetRow, Paper } from '../application/documents/papers.ts';
import type { LocalDateTime } from '../shared/time/local-time.ts';
import { renderPaper } from './render-paper.ts';

const row = (n: number): CueSheetRow => ({
  kind: 'cue',
  number: String(n),
  departments: ['AS', 'AT'],
  trigger: 'nhạc',
  title: 'Dứt khúc dạo đầu, song loan điểm nhịp tám',
  standby: 'MC rời sân khấu, đờn kìm so dây cho kịp câu sau của vai chánh',
  instruction: 'Mở màn; sáng sớm, chim rừng, mây trôi chậm qua phông sau',
  small: 'nối tự động · chờ 2 s',
  startSeconds: n,
  start: '19:30:00',
  seconds: 8,
  duration: '0:08',
});

/** A few pages that no one sees: enough for fonts to be read and for the engine to have compiled what lays out a page. */
const paper: Paper = {
  document: 'cue-sheet',
  head: {
    organisation: '',
    title: 'Bảng cue',
    subject: '',
    subjectKind: '',
    lines: [],
    version: 1,
    printedAt: '2022-01-01T00:00' as LocalDateTime,
  },
  scope: '',
  showCaller: '',
  departments: [{ code: 'AS', name: 'ánh sáng' }],
  spoken: null,
  rows: Array.from({ length: 120 }, (_, n) => row(n)),
};

/** Reads fonts and libraries and lets the engine compile, so that the first paper comes as fast as the later ones. */
export function warmUp(): Promise<Uint8Array> {
  return renderPaper(paper, 'pdf');
}
