import { useState } from 'react';
import {
  type DocumentFormat,
  type DocumentKind,
  documentCatalogue,
} from '../../../shared/contract/documents.ts';
import { monthOf } from '../../../shared/time/month.ts';
import { useCountingDay } from '../../client/use-counting-day.ts';
import { useWindowState } from '../../client/use-window-state.ts';
import { type KeptChoices, readKept, readSubjectKept, subjectOptions } from './kept-choices.ts';
import type { PapersWish } from './open-papers.ts';
import { type PaperOptions, paperRequest } from './paper-request.ts';
import { usePaperSubjects } from './use-paper-subjects.ts';
import { usualOptions } from './usual-options.ts';

/** Everything that is chosen in the dialog; each choice is kept for the next time. */
export function usePaperChoice(wish: PapersWish) {
  const [text, remember] = useWindowState('papers');
  const kept = readKept(text ?? null);
  const keep = (part: Partial<KeptChoices>) => remember(JSON.stringify({ ...kept, ...part }));

  const [chosen, setChosen] = useState(wish.document);
  /** What was chosen since the dialog was opened goes before what it was opened for. */
  const [now, setNow] = useState<PaperOptions>({});
  const document: DocumentKind =
    chosen ?? kept.document ?? (wish.productionId === undefined ? 'season-plan' : 'running-order');
  const { formats, of } = documentCatalogue[document];
  const format = formats.find((candidate) => candidate === kept.formats[document]) ?? 'pdf';

  const subjects = usePaperSubjects(wish, kept);
  const { subject } = subjects;
  const subjectId = (of === 'production' ? subject.productionId : subject.seasonId) ?? '';
  const [ownText, rememberOwn] = useWindowState(`papers.${subjectId}`);
  const own = readSubjectKept(ownText ?? null);
  const day = useCountingDay(subject.seasonId ?? '');
  const season = subjects.seasons.find(({ id }) => id === subject.seasonId);
  const options: PaperOptions = {
    ...usualOptions(document, day, season, wish.date),
    ...kept.options[document],
    ...own,
    ...(document === 'allowance' && wish.date ? { month: monthOf(wish.date), ...now } : {}),
    ...(of === 'calls' ? { ...wishedOptions(wish), ...now } : {}),
  };
  // A department that is gone since takes no paper along with it.
  const departmentId = subjects.departments.find(({ id }) => id === options.departmentId)?.id;

  const ready = text !== undefined && ownText !== undefined && subjects.ready(of);
  return {
    ready,
    document,
    format,
    formats,
    subjects,
    options,
    /** The paper as PDF, which is what is looked at and printed; null while there is nothing to make it of. */
    request: (as: DocumentFormat) =>
      ready ? paperRequest(document, as, subject, { ...options, departmentId }) : null,
    chooseDocument: (next: DocumentKind) => {
      setChosen(next);
      keep({ document: next });
    },
    chooseFormat: (next: DocumentFormat) =>
      keep({ document, formats: { ...kept.formats, [document]: next } }),
    chooseSubject: (part: Pick<KeptChoices, 'productionId' | 'channel'>) => {
      subjects.choose(part);
      keep({ document, ...part });
    },
    chooseSeason: subjects.chooseSeason,
    /** Options that are set together are kept together. */
    chooseOption: (part: PaperOptions) => {
      setNow((before) => ({ ...before, ...part }));
      const names = Object.keys(part);
      const ownPart = names.filter((name) => subjectOptions.has(name));
      const rest = names.filter((name) => !subjectOptions.has(name));
      const pick = (from: readonly string[]) => Object.fromEntries(from.map((name) => [name, part[name]]));
      if (ownPart.length > 0) rememberOwn(JSON.stringify({ ...own, ...pick(ownPart) }));
      if (rest.length > 0)
        keep({
          document,
          options: { ...kept.options, [document]: { ...kept.options[document], ...pick(rest) } },
        });
    },
  };
}

/** What the dialog was opened for, in its own options. */
function wishedOptions({ date, personId, callId, productionId }: PapersWish): PaperOptions {
  return {
    ...(date ? { date } : {}),
    ...(personId ? { whose: `person:${personId}` } : {}),
    ...(callId ? { callId } : {}),
    ...(productionId ? { onlyProduction: productionId } : {}),
  };
}

export type PaperChoice = ReturnType<typeof usePaperChoice>;
