import { sumOf, tallyPeople } from '../../domain/people/index.ts';
import { dateOf, type LocalDateTime } from '../../shared/time/local-time.ts';
import { monthWords, spanOfMonth } from '../../shared/time/month.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import type { AllowancePaper } from './papers.ts';

/**
 * Bảng chấm buổi: everyone who did something in the month, in the order of the people. What has not happened by the
 * time of printing is not counted.
 */
export function gatherAllowance(
  plan: PlanStore,
  chosen: string | undefined,
  printedAt: LocalDateTime,
): { subjectId: string; productionId: null; name: string; paper: AllowancePaper } {
  const month = chosen ?? printedAt.slice(0, 7);
  const days = spanOfMonth(month);
  const span = { from: `${days.from}T00:00` as LocalDateTime, to: `${days.to}T00:00` as LocalDateTime };
  const tallies = tallyPeople(plan.callRecords(days), span, printedAt);
  const rows = plan.people().flatMap((person) => {
    const tally = tallies.get(person.id);
    if (!tally) return [];
    return [
      {
        person: person.printedName,
        groups: person.groups.join(', '),
        jobs: person.jobs.join(', '),
        ...tally,
      },
    ];
  });
  const words = monthWords(month);
  const unfinished = dateOf(printedAt) < days.to;
  return {
    subjectId: month,
    productionId: null,
    name: `thang ${words}`,
    paper: {
      document: 'allowance',
      head: {
        organisation: plan.organisationOn(days.from)?.name ?? '',
        title: 'Bảng chấm buổi',
        subject: `Tháng ${words}`,
        subjectKind: '',
        lines: [
          'Buổi vắng có phép và vắng không tính vào số buổi, số giờ.',
          ...(unfinished ? ['Tháng chưa hết: mới tính các buổi đã xong.'] : []),
        ],
        version: 0,
        printedAt,
      },
      rows: rows.map((row, i) => ({ number: i + 1, ...row })),
      total: sumOf(tallies.values()),
    },
  };
}
