import { expect, test } from 'vitest';
import { sampleSlot, scheduleInput } from '../../documents/testing/sample-plan.ts';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';
import { assembleBroadcastSchedule } from './assemble-broadcast-schedule.ts';

test('slots are in order of time, in words and in numbers', () => {
  const slots = [
    sampleSlot({
      startsAt: '2022-07-16T14:00' as LocalDateTime,
      run: 'repeat',
      repeatNumber: 1,
      mode: 'recorded',
      status: 'planned',
      durationSeconds: 4530,
    }),
    sampleSlot({ partLabel: '1/2', dueDate: '2022-06-24' as LocalDate }),
  ];
  const paper = assembleBroadcastSchedule({ ...scheduleInput(0), slots });
  expect(paper.rows[0]).toMatchObject({
    number: 1,
    date: 'Thứ Sáu 01/07/2022',
    time: '19:30',
    programme: 'Lục Vân Tiên – Kiều Nguyệt Nga, phần 1/2',
    minutes: 120,
    mode: 'trực tiếp',
    run: 'phát chính',
    due: '24/06/2022',
    status: 'xác nhận',
  });
  expect(paper.rows[1]).toMatchObject({
    number: 2,
    minutes: 75.5,
    run: 'phát lại lần 1',
    due: '—',
    dueDate: null,
  });
  expect(paper.head.lines).toEqual([
    'Báo và phát thanh, truyền hình Đồng Tháp · Mùa diễn 2022 · từ 01/07/2022 đến 16/07/2022',
  ]);
});

test('slots that are off are listed but not counted, and the total says so', () => {
  const slots = [sampleSlot(), sampleSlot({ status: 'cancelled' }), sampleSlot({ status: 'postponed' })];
  const { rows, total } = assembleBroadcastSchedule({ ...scheduleInput(0), slots });
  expect(rows.map((row) => row.status)).toEqual(['xác nhận', 'hủy', 'hoãn']);
  expect(total).toEqual({
    label: 'Tổng cộng: 1 khung (không tính 2 khung hoãn, hủy)',
    slots: 1,
    minutes: 120,
  });
});
