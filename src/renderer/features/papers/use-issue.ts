import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DocumentFormat } from '../../../shared/contract/documents.ts';
import { client } from '../../client/client.ts';
import { saveFile } from '../../ui/save-file.ts';
import { useToasts } from '../../ui/toasts.tsx';
import { printPdf } from './print-pdf.ts';
import type { PaperChoice } from './use-paper-choice.ts';

/**
 * Issues the paper (its version goes into the history) and hands the very bytes that were issued to the browser's
 * download or to the printer. Whether they were saved or printed in the end, only the user knows.
 */
export function useIssue({ request }: PaperChoice) {
  const { t } = useTranslation('papers');
  const toasts = useToasts();
  return useMutation({
    mutationFn: async (way: DocumentFormat | 'print') => {
      const wanted = request(way === 'print' ? 'pdf' : way);
      if (!wanted) return null;
      const paper = await client.documents.issue(wanted);
      if (way === 'print') await printPdf(paper.bytes);
      else saveFile(paper.fileName, paper.bytes);
      return paper;
    },
    onSuccess: (paper) => {
      if (paper) toasts.say(t('done', { version: paper.version, fileName: paper.fileName }));
    },
  });
}
