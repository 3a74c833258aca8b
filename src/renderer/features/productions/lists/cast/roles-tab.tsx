import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CastingWarning, outlineOfCast } from '../../../../../domain/people/index.ts';
import { numberedTitle, type OutlineNode } from '../../../../../domain/productions/index.ts';
import { useWindowState } from '../../../../client/use-window-state.ts';
import { wantRecord } from '../../../../navigation/wanted-record.ts';
import { Choice } from '../../../../ui/choice.tsx';
import { Loaded } from '../../../../ui/loaded.tsx';
import { TabPage } from '../../../../ui/tab-page.tsx';
import { RolesTable } from '../roles-table.tsx';
import { CastMatrix, type MatrixHandle } from './cast-matrix.tsx';
import { sayWarning } from './say-warning.ts';
import { useCasting } from './use-casting.ts';
import { WarningList } from './warning-list.tsx';

const views = ['table', 'matrix'] as const;
type View = (typeof views)[number];

/** Roles and casting: as a table, or as the matrix of who is in which item; above both what is doubtful. */
export function RolesTab({ productionId }: { productionId: string }) {
  const { t } = useTranslation('lists');
  const [kept, keep] = useWindowState('roles.view');
  const view: View = kept === 'matrix' ? 'matrix' : 'table';
  const casting = useCasting(productionId);
  const { data, link } = casting;
  const matrix = useRef<MatrixHandle>(null);
  const [wanted, setWanted] = useState<CastingWarning | null>(null);
  useShown(matrix, wanted, () => setWanted(null));

  const names = useMemo(() => {
    if (!data) return null;
    const roles = new Map(data.world.roles.map((role) => [role.id, role.name]));
    const outline = outlineOfCast(data.world.items);
    return {
      person: data.names.labelOf,
      role: (id: string) => roles.get(id) ?? '',
      item: (id: string) => {
        const node = outline.byId.get(id);
        return node ? numberedTitle(node as unknown as OutlineNode) : '';
      },
    };
  }, [data]);
  const say = useCallback(
    (warning: CastingWarning) => (names ? sayWarning(t, warning, names) : ''),
    [names, t],
  );
  const show = (warning: CastingWarning) => {
    // What is about an item is seen in the matrix only.
    if (view === 'matrix' || 'itemId' in warning || !('roleId' in warning) || warning.roleId === null) {
      keep('matrix');
      setWanted(warning);
    } else wantRecord(warning.roleId);
  };
  return (
    <TabPage
      tools={
        <Choice
          legend={t('matrix.view')}
          hidesLegend
          values={views}
          chosen={view}
          onChoose={keep}
          wordsOf={(each) => t(`matrix.views.${each}`)}
        />
      }
    >
      {data && <WarningList warnings={data.warnings} say={say} onShow={show} />}
      {view === 'table' ? (
        <RolesTable productionId={productionId} />
      ) : (
        <Loaded query={casting}>
          {({ world, warnings, names: people }) => (
            <CastMatrix ref={matrix} world={world} warnings={warnings} names={people} say={say} link={link} />
          )}
        </Loaded>
      )}
    </TabPage>
  );
}

/** Leads to a warning as soon as the matrix stands there. */
function useShown(matrix: RefObject<MatrixHandle | null>, wanted: CastingWarning | null, done: () => void) {
  const latest = useRef(done);
  latest.current = done;
  useEffect(() => {
    if (!wanted || !matrix.current) return;
    matrix.current.show(wanted);
    latest.current();
  }, [wanted, matrix]);
}
