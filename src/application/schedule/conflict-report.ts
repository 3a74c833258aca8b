import { type ConflictNames, conflictLines, fromPlanMinute, sayLine } from '../../domain/schedule/index.ts';
import { callKindWords } from '../documents/labels.ts';
import type { readConflicts } from './conflict-routes.ts';

type Answer = ReturnType<typeof readConflicts>;
const kindWords: Readonly<Record<string, string>> = callKindWords;
type Named = readonly { id: string; name: string }[];

function namesOf({ calls, named: titles }: Answer, people: Named, places: Named): ConflictNames {
  const named = <T extends { id: string }>(rows: readonly T[], nameOf: (row: T) => string) => {
    const names = new Map(rows.map((row) => [row.id, nameOf(row)]));
    return (id: string) => names.get(id) ?? '';
  };
  const titleOf = named(titles, ({ name }) => name);
  return {
    person: named(people, ({ name }) => name),
    place: named(places, ({ name }) => name),
    role: (id) => `vai ${titleOf(id)}`,
    item: (id) => `“${titleOf(id)}”`,
    call: named(calls, ({ title, kind, startsAt }) =>
      kind === 'live-slot'
        ? `“${title}” phát trực tiếp lúc ${startsAt.slice(11)}`
        : `“${(title || kindWords[kind]) ?? kind}” lúc ${startsAt.slice(11)}`,
    ),
  };
}

/** Conflicts as lines in Vietnamese words, by time, with the reason of those that are let stand. */
export function conflictReport(answer: Answer, people: Named, places: Named) {
  const names = namesOf(answer, people, places);
  const calls = new Map(answer.calls.map((call) => [call.id, call]));
  const reasons = new Map(answer.accepted.map(({ key, reason }) => [key, reason]));
  const accepted = answer.conflicts.filter(({ key }) => reasons.has(key));
  const open = answer.conflicts.filter(({ key }) => !reasons.has(key));
  return [...conflictLines(open), ...conflictLines(accepted)]
    .toSorted((a, b) => a.from - b.from)
    .map((line) => ({
      rule: line.rule,
      severity: line.severity,
      message: sayLine(line, names, 'vi'),
      calls: line.callIds.flatMap((id) => calls.get(id) ?? []),
      person: line.personIds.map(names.person).join(', ') || null,
      place: line.placeId === null ? null : names.place(line.placeId),
      from: fromPlanMinute(line.from),
      to: fromPlanMinute(line.to),
      source: line.source,
      accepted: reasons.get(line.key) ?? null,
    }));
}
