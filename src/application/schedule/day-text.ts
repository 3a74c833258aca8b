import { dayLines, linesText } from '../../domain/schedule/index.ts';
import type { DocumentRequestOf } from '../../shared/contract/documents.ts';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';
import { gatherPaper } from '../documents/gather-paper.ts';
import { versionDraft } from '../documents/version-draft.ts';
import type { PlanStore } from '../plan/plan-store.ts';
import { tellCalls } from './told-calls.ts';

/**
 * A day's calls as a message (chép cho Zalo): whole, and line by line for a picture of it. Like the call sheet of now, it
 * says what changed since the version that left the house before.
 */
export function dayText(
  plan: PlanStore,
  { date, productionId }: { date: LocalDate; productionId?: string | undefined },
) {
  const { calls } = tellCalls(plan, { from: date, to: date, productionId });
  const sheet: DocumentRequestOf<'call-sheet'> = {
    document: 'call-sheet',
    format: 'pdf',
    options: { date },
    ...(productionId === undefined ? {} : { productionId }),
  };
  const { changes } = versionDraft(plan, sheet, gatherPaper(plan, sheet, '' as LocalDateTime));
  const lines = dayLines(date, calls, changes);
  return { text: linesText(lines), lines };
}
