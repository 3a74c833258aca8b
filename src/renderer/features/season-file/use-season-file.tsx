import { MenuItem } from '@fluentui/react-components';
import { ArrowDownload20Regular, ArrowUpload20Regular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeasonChoice } from '../../client/use-season.ts';
import { useWantedAct } from '../../navigation/wanted-act.ts';
import { ExportDialog } from './export-dialog.tsx';
import { ImportDialog } from './import-dialog.tsx';

/** The season menu's two ways to another PC: its items, and the dialog that one of them has opened. */
export function useSeasonFile({ chosen, choose }: SeasonChoice): { items: ReactNode; dialog: ReactNode } {
  const { t } = useTranslation('seasonFile');
  const [open, setOpen] = useState<'export' | 'import' | null>(null);
  useWantedAct('season-export', () => setOpen('export'));
  useWantedAct('season-import', () => setOpen('import'));
  const close = () => setOpen(null);
  return {
    items: (
      <>
        {chosen && (
          <MenuItem icon={<ArrowDownload20Regular />} onClick={() => setOpen('export')}>
            {t('export.menu')}
          </MenuItem>
        )}
        <MenuItem icon={<ArrowUpload20Regular />} onClick={() => setOpen('import')}>
          {t('import.menu')}
        </MenuItem>
      </>
    ),
    dialog: (
      <>
        {open === 'export' && chosen && <ExportDialog season={chosen} onClose={close} />}
        {open === 'import' && <ImportDialog onImported={choose} onClose={close} />}
      </>
    ),
  };
}
