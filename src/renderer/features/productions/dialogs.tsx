import { useMemo, useState } from 'react';
import type { Production } from '../../../shared/contract/productions.ts';
import type { Season } from '../../../shared/contract/season.ts';
import { DuplicateDialog } from './duplicate-dialog.tsx';
import { ProductionDialog } from './production-dialog.tsx';
import { RemoveDialog } from './remove-dialog.tsx';

type OpenDialog = { kind: 'add' } | { kind: 'edit' | 'duplicate' | 'remove'; production: Production };

/** The dialogs of the list and of a production's page: which one is open, and what opens them. */
export function useProductionDialogs(season: Season | undefined) {
  const [dialog, setDialog] = useState<OpenDialog | null>(null);
  const acts = useMemo(
    () => ({
      add: () => setDialog({ kind: 'add' }),
      edit: (production: Production) => setDialog({ kind: 'edit', production }),
      duplicate: (production: Production) => setDialog({ kind: 'duplicate', production }),
      remove: (production: Production) => setDialog({ kind: 'remove', production }),
    }),
    [],
  );
  const close = () => setDialog(null);
  const shown = (
    <>
      {season && dialog?.kind === 'add' && <ProductionDialog season={season} onClose={close} />}
      {season && dialog?.kind === 'edit' && (
        <ProductionDialog season={season} production={dialog.production} onClose={close} />
      )}
      {dialog?.kind === 'duplicate' && <DuplicateDialog production={dialog.production} onClose={close} />}
      {dialog?.kind === 'remove' && <RemoveDialog production={dialog.production} onClose={close} />}
    </>
  );
  return { acts, shown };
}
