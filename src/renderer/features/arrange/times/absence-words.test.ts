// @vitest-environment jsdom
import { renderHook } from '@testing-library/react';
import { beforeAll, expect, test } from 'vitest';
import type { Absence } from '../../../../shared/contract/find-times.ts';
import { startTexts } from '../../../i18n/i18n.ts';
import { useAbsenceWords } from './absence-words.ts';

beforeAll(() => startTexts('vi'));

const say = (from: string, to: string | null, part: Partial<Absence> = {}) => {
  const { result } = renderHook(() => useAbsenceWords());
  const leave = { kind: 'leave', callId: null, callKind: null, title: '' } as const;
  return result.current({ ...leave, ...part, from, to } as Absence);
};

test('whole days are said by their first and last', () => {
  expect(say('2026-03-05T00:00', '2026-03-06T00:00')).toBe('nghỉ phép, T5 05/03');
  expect(say('2026-03-01T00:00', '2026-03-15T00:00')).toBe('nghỉ phép, CN 01/03 – T7 14/03');
  expect(say('2026-03-01T00:00', null)).toBe('nghỉ phép, từ CN 01/03');
});

test('hours are said as hours, also over midnight', () => {
  const call = { kind: 'call', callId: 'a', callKind: 'rehearsal', title: 'Lớp 3' } as const;
  expect(say('2026-03-05T18:30', '2026-03-05T21:00', call)).toBe('Tập Lớp 3, 18:30–21:00');
  expect(say('2026-03-05T22:00', '2026-03-06T01:00', call)).toBe(
    'Tập Lớp 3, T5 05/03 22:00 – T6 06/03 01:00',
  );
  expect(say('2026-03-05T20:00', '2026-03-06T00:00')).toBe('nghỉ phép, 20:00–24:00');
});
