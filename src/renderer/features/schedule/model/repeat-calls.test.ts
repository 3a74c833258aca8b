import { expect, test } from 'vitest';
import { dayNumber, repeatDates } from '../../../../domain/schedule/index.ts';
import type { CallRecord } from '../../../../shared/contract/schedule.ts';
import type { LocalDate } from '../../../../shared/time/local-time.ts';
import { firstDayOf, repeatedCalls, usualWeekdays } from './repeat-calls.ts';

const call = (id: string, startsAt: string) => ({ id, startsAt }) as CallRecord;
// Monday and Wednesday.
const chosen = [call('wednesday', '2022-09-14T19:30'), call('monday', '2022-09-12T08:00')];
const until = dayNumber('2022-09-28' as LocalDate);

test('several chosen calls are repeated week by week, each once on its own weekday', () => {
  const rule = { weekdays: usualWeekdays(chosen), until, skipHolidays: false };
  const found = repeatDates(firstDayOf(chosen), rule, new Map());
  expect(repeatedCalls(chosen, 'days' in found ? found.days : [])).toEqual({
    add: [
      { copyOf: 'wednesday', fields: { startsAt: '2022-09-21T19:30' } },
      { copyOf: 'monday', fields: { startsAt: '2022-09-19T08:00' } },
      { copyOf: 'wednesday', fields: { startsAt: '2022-09-28T19:30' } },
      { copyOf: 'monday', fields: { startsAt: '2022-09-26T08:00' } },
    ],
  });
});
