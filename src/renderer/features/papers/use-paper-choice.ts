import { useState } from 'react';
import {
  type DocumentFormat,
  type DocumentKind,
  documentCatalogue,
} from '../../../shared/contract/documents.ts';
import { useWindowState } from '../../client/use-window-state.ts';
import { type KeptChoices, readKept, readSubjectKept, subjectOptions } from './kept-choices.ts';
import type { PapersWish } from './open-papers.ts';
import { type PaperOptions, paperRequest } from './paper-request.ts';
import { usePaperSubjects } from './use-paper-subjects.ts';

/** Everything that is chosen in the dialog; each choice is kept for the next time. */
export function usePaperChoice(wish: PapersWish) {
  const [text, remember] = useWindowState('papers');
  const kept = readKept(text ?? null);
  const keep = (part: Partial<KeptChoices>) => remember(JSON.stringify({ ...kept, ...part }));

  const [chosen, setChosen] = useState(wish.document);
  const document: DocumentKind =
    chosen ?? kept.document ?? (wish.productionId === undefined ? 'season-plan' : 'running-order');
  const { formats, of } = documentCatalogue[document];
  const format = formats.find((candidate) => candidate === kept.formats[document]) ?? 'pdf';

  const subjects = usePaperSubjects(wish, kept);
  const { subject } = subjects;
  const subjectId = (of === 'production' ? subject.productionId : subject.seasonId) ?? '';
  const [ownText, rememberOwn] = useWindowState(`papers.${subjectId}`);
  const own = readSubjectKept(ownText ?? null);
  const options: PaperOptions = { ...kept.options[document], ...own };
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
    chooseOption: (name: string, value: unknown) => {
      if (subjectOptions.has(name)) rememberOwn(JSON.stringify({ ...own, [name]: value }));
      else
        keep({
          document,
          options: { ...kept.options, [document]: { ...kept.options[document], [name]: value } },
        });
    },
  };
}
export type PaperChoice = ReturnType<typeof usePaperChoice>;
