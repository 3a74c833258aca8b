// @vitest-environment jsdom
import { ORPCError } from '@orpc/client';
import { beforeAll, describe, expect, it } from 'vitest';
import { planErrorCodes } from '../../shared/errors/codes.ts';
import { vietnamese } from '../texts/vi/index.ts';
import { errorSentence } from './error-sentence.ts';
import { languages, setLanguage, startTexts } from './i18n.ts';

beforeAll(() => startTexts('vi'));

const sample: Record<string, unknown> = {
  path: 'D:\\Kế hoạch\\2022.mannhung',
  detail: 'page 7',
  found: 9,
  known: 1,
  kind: 'item',
  id: 'x',
  field: 'durationSeconds',
  by: 'Diễm',
  at: '2022-09-12T16:20',
  current: '5:40',
  limit: 300,
  document: 'cue-sheet',
  format: 'xlsx',
  table: 'item',
  where: 'line 12',
  name: 'Mùa diễn 2022',
};
const variants: Record<string, readonly string[]> = {
  INVALID: Object.keys(vietnamese.errors.INVALID),
  UNDO_REFUSED: Object.keys(vietnamese.errors.UNDO_REFUSED),
  SEASON_FILE_UNREADABLE: Object.keys(vietnamese.errors.SEASON_FILE_UNREADABLE),
  SEASON_FILE_CONFLICT: Object.keys(vietnamese.errors.SEASON_FILE_CONFLICT),
};

describe('errorSentence', () => {
  for (const language of languages) {
    it(`has a whole sentence for every code and reason (${language})`, async () => {
      await setLanguage(language);
      for (const code of planErrorCodes) {
        for (const reason of variants[code] ?? ['']) {
          const data = { ...sample, reason, needs: 'channel' };
          const sentence = errorSentence(new ORPCError(code, { data, message: 'raw English' }));
          expect(sentence, code).not.toMatch(/\{\{|raw English|undefined|errors[.:]|returned an object/);
          expect(sentence.length, code).toBeGreaterThan(10);
        }
      }
      await setLanguage('vi');
    });
  }

  it('names the field and who changed it', () => {
    const error = new ORPCError('STALE', { data: { ...sample } });
    expect(errorSentence(error)).toContain('Thời lượng vừa được Diễm đổi thành “5:40”');
    const list = new ORPCError('STALE', { data: { ...sample, field: 'itemIds', current: '' } });
    expect(errorSentence(list)).toContain('Nội dung vừa được Diễm đổi. Phần bạn vừa sửa chưa được lưu');
  });

  it('says where a season file is wrong, and how many places there are', () => {
    const problems = [{ table: 'item', id: '#3', field: 'parentId', reason: 'unknown' }];
    const error = new ORPCError('SEASON_FILE_INVALID', { data: { problems, count: 8 } });
    expect(errorSentence(error)).toBe(
      'Tệp mùa diễn sai ở mục kịch bản #3, ô “mục cha”: chỉ đến mục không có trong tệp. Còn 7 chỗ khác. Hãy xin người gửi lưu lại tệp. Chưa có gì thay đổi.',
    );
  });

  it('says “someone else” where the name is empty', () => {
    const error = new ORPCError('STALE', { data: { ...sample, by: '' } });
    expect(errorSentence(error)).toContain('người khác');
  });

  it('words a reason that it does not know, and a field that it does not know', () => {
    const error = new ORPCError('INVALID', { data: { field: 'newField', reason: 'new-reason' } });
    expect(errorSentence(error)).toBe('Ô này: sai dạng. Chưa có gì thay đổi.');
  });

  it('says nothing of the stack for anything that is not a coded refusal', () => {
    expect(errorSentence(new TypeError('Failed to fetch'))).toBe(vietnamese.errors.disconnected);
  });
});
