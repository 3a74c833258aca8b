import { Button } from '@fluentui/react-components';
import { Print20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '../../../shared/contract/documents.ts';
import { openPapers, type PapersWish } from './open-papers.ts';

/** A page's button for the paper that belongs to it. */
export function PaperButton(wish: PapersWish & { document: DocumentKind }) {
  const { t } = useTranslation('papers');
  return (
    <Button size="small" icon={<Print20Regular />} onClick={() => openPapers(wish)}>
      {t(`document.${wish.document}`)}
    </Button>
  );
}
