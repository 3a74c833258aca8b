import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '../../../shared/contract/documents.ts';
import { client } from '../../client/client.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { type PaperSubject, paperRequest } from './paper-choices.ts';
import { printPdf } from './print-pdf.ts';
import { saveFile } from './save-file.ts';

export type IssueWay = 'pdf' | 'xlsx' | 'print';

/** Issues the paper (its version goes into the history) and saves or prints the very bytes that were issued. */
export function useIssue(document: DocumentKind, subject: PaperSubject) {
  const { t } = useTranslation('papers');
  const toasts = useToasts();
  return useMutation({
    mutationFn: async (way: IssueWay) => {
      const request = paperRequest(document, way === 'xlsx' ? 'xlsx' : 'pdf', subject);
      if (!request) return null;
      const paper = await client.documents.issue(request);
      if (way === 'print') await printPdf(paper.bytes);
      else saveFile(paper.fileName, paper.bytes);
      return paper.fileName;
    },
    onSuccess: (fileName, way) => {
      if (fileName !== null && way !== 'print') toasts.say(t('done', { fileName }));
    },
  });
}
