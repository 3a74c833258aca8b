// @vitest-environment jsdom
import { getFixedT } from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import type { AvailabilityFields } from '../../../../domain/people/index.ts';
import { startTexts } from '../../../i18n/i18n.ts';
import { sayAvailability } from './say-availability.ts';

beforeAll(() => startTexts('vi'));

const say = (part: Partial<AvailabilityFields>) =>
  sayAvailability(getFixedT('vi', 'people'), {
    kind: 'busy',
    firstDate: '2026-11-03' as never,
    lastDate: '2026-11-30' as never,
    fromMinute: 0,
    toMinute: 1440,
    weekdays: 127,
    ...part,
  });

test('a row is said as an office writes it', () => {
  expect(say({ weekdays: 0b1010, fromMinute: 810, toMinute: 1020 })).toBe(
    'Bận mỗi Thứ Ba, Thứ Năm từ 03/11/2026 đến 30/11/2026, 13:30–17:00',
  );
  expect(say({ kind: 'leave' })).toBe('Nghỉ phép từ 03/11/2026 đến 30/11/2026');
  expect(say({ kind: 'travelling', lastDate: '2026-11-03' as never })).toBe('Đi công tác ngày 03/11/2026');
  expect(say({ lastDate: null, fromMinute: 1200 })).toBe('Bận từ 03/11/2026, sau 20:00');
  expect(say({ lastDate: null, weekdays: 64, toMinute: 720 })).toBe(
    'Bận mỗi Chủ Nhật từ 03/11/2026, trước 12:00',
  );
});
