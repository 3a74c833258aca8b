import { Button, type ButtonProps } from '@fluentui/react-components';
import { ArrowImportRegular } from '@fluentui/react-icons';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportKind } from '../../../shared/contract/imports.ts';
import type { ImportScope } from './use-import.ts';

// Most visits import nothing.
const ImportDialog = lazy(async () => ({ default: (await import('./import-dialog.tsx')).ImportDialog }));

type Props = { kind: ImportKind; scope?: ImportScope; appearance?: ButtonProps['appearance'] };

/** “Nhập từ Excel…”: opens the import of a kind of table into a production or a season. */
export function ImportButton({ kind, scope = {}, appearance = 'subtle' }: Props) {
  const { t } = useTranslation('imports');
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        size="small"
        {...(appearance ? { appearance } : {})}
        icon={<ArrowImportRegular />}
        onClick={() => setOpen(true)}
      >
        {t(kind === 'availability' ? 'openAvailability' : 'open')}
      </Button>
      <Suspense>{open && <ImportDialog kind={kind} scope={scope} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
