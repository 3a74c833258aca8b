// @vitest-environment jsdom
import { beforeAll, describe, expect, it } from 'vitest';
import { setLanguage, startTexts } from '../../i18n/i18n.ts';
import { actLabel } from './act-label.ts';

beforeAll(() => startTexts('vi'));

const say = (key: string, params: Record<string, string | number> = {}) => actLabel({ key, params });

describe('actLabel', () => {
  it('says each act in Vietnamese', () => {
    expect(say('item.update', { title: 'Vọng cổ câu 1, 2', field: 'durationSeconds' })).toBe(
      'Đổi thời lượng Vọng cổ câu 1, 2',
    );
    expect(say('item.move', { title: 'Lớp 3', count: 1 })).toBe('Dời Lớp 3');
    expect(say('item.move', { title: 'Lớp 3', count: 3 })).toBe('Dời 3 mục');
    expect(say('paper.issue', { document: 'cue-sheet', version: 4 })).toBe('Xuất bảng cue, bản 4');
    expect(say('plan.create', { year: 2026 })).toBe('Tạo mùa diễn 2026');
    expect(say('plan.create-sample')).toBe('Tạo mùa diễn mẫu');
  });

  it('says the same in English', async () => {
    await setLanguage('en');
    expect(say('item.remove', { title: 'x', count: 2 })).toBe('Delete 2 items');
    await setLanguage('vi');
  });

  it('names several fields once each', () => {
    expect(say('production.update', { title: 'LVT', field: 'title,note,title' })).toBe(
      'Đổi tên, ghi chú LVT',
    );
  });

  it('calls a field by its name in its kind of record', () => {
    const params = { field: 'startsAt,note', title: 'PS-001', count: 1 };
    expect(say('record.update', { ...params, what: 'slot' })).toBe('Đổi giờ phát, ghi chú của PS-001');
    expect(say('record.update', { ...params, what: 'cue' })).toBe('Đổi giờ mở màn, ghi chú của PS-001');
    expect(say('item.update', { field: 'note', title: 'x', count: 3 })).toBe('Đổi ghi chú của 3 mục');
    expect(say('role.cast', { what: 'role', title: 'Vân Tiên', count: 1 })).toBe('Phân vai Vân Tiên');
  });

  it('says when and what a call is', () => {
    const at = { at: '2022-09-15T18:30', kind: 'dress-rehearsal', count: 1 };
    expect(say('call.move', { ...at, title: 'Lớp 3' })).toBe('Dời buổi Lớp 3 sang T5 15/09 18:30');
    expect(say('call.move', { ...at, at: '2031-09-18T09:00', title: 'Lớp 3', withYear: 1 })).toBe(
      'Dời buổi Lớp 3 sang T5 18/09/2031 09:00',
    );
    expect(say('call.remove', { ...at, title: '' })).toBe('Xóa buổi Tổng duyệt');
    expect(say('call.update', { ...at, title: 'Lớp 3', field: 'startsAt,durationMinutes' })).toBe(
      'Đổi giờ bắt đầu, thời lượng buổi Lớp 3',
    );
  });

  it('does not take a title for markup or a parameter', () => {
    expect(say('item.add', { title: '<b>{{title}}</b>' })).toBe('Thêm <b>{{title}}</b>');
  });

  it('falls back to the key of an act from a newer version', () => {
    expect(say('dream.move', { title: 'x' })).toBe('dream.move');
  });
});
