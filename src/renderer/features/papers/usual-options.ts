import type { DocumentKind } from '../../../shared/contract/documents.ts';
import type { LocalDate } from '../../../shared/time/local-time.ts';
import { monthOf } from '../../../shared/time/month.ts';
import type { PaperOptions } from './paper-request.ts';

type Span = { startDate: LocalDate; endDate: LocalDate };

/**
 * What a paper is of in time until someone chooses: the day that the dialog was opened for, else the season's day of now.
 * A schedule of what comes begins there; that of a season that is over has all of it.
 */
export function usualOptions(
  document: DocumentKind,
  day: LocalDate,
  season: Span | undefined,
  wished: LocalDate | undefined,
): PaperOptions {
  switch (document) {
    case 'call-sheet':
    case 'week-schedule':
    case 'attendance-sheet':
      return { date: day };
    case 'personal-schedule':
      return { from: wished ?? (season && day >= season.endDate ? season.startDate : day) };
    case 'allowance':
      return { month: monthOf(wished ?? day) };
    default:
      return {};
  }
}
