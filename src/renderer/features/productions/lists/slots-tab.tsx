import { Button } from '@fluentui/react-components';
import { ChevronDown16Regular, ChevronUp16Regular, Print20Regular } from '@fluentui/react-icons';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Production } from '../../../../shared/contract/productions.ts';
import { useSeasonYear } from '../../../client/use-counting-day.ts';
import { useWindowState } from '../../../client/use-window-state.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { TabPage } from '../../../ui/tab-page.tsx';
import { SlotTable, useSlotWorld } from '../../broadcast/index.ts';
import { ImportButton } from '../../imports/index.ts';
import { PartsTable } from './parts-table.tsx';
import partStyles from './slots-tab.module.css';

/** Slots of a production, and below them the parts that they choose from. */
export function SlotsTab({ production, onPaper }: { production: Production; onPaper: () => void }) {
  const { t } = useTranslation(['productions', 'lists']);
  const query = useSlotWorld(production.seasonId, useSeasonYear(production.seasonId));
  const [kept, keep] = useWindowState('slots.parts');
  const open = kept !== 'closed';
  const partsId = useId();
  return (
    <TabPage>
      <Loaded query={query}>
        {({ rows, seq, world }) => (
          <SlotTable
            id="slots"
            rows={rows.filter((slot) => slot.productionId === production.id)}
            seq={seq}
            world={world}
            productionId={production.id}
            tools={
              <>
                <ImportButton kind="slots" scope={{ productionId: production.id }} />
                <Button size="small" icon={<Print20Regular />} onClick={onPaper}>
                  {t('slots.paper')}
                </Button>
              </>
            }
          />
        )}
      </Loaded>
      <section className={partStyles.parts} aria-labelledby={partsId} data-open={open}>
        <div className={partStyles.head}>
          <h2 id={partsId}>{t('lists:parts.title')}</h2>
          <span className={partStyles.hint}>{t('lists:parts.hint')}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={open ? <ChevronDown16Regular /> : <ChevronUp16Regular />}
            aria-expanded={open}
            aria-label={t(open ? 'lists:parts.hide' : 'lists:parts.show')}
            title={t(open ? 'lists:parts.hide' : 'lists:parts.show')}
            onClick={() => keep(open ? 'closed' : 'open')}
          />
        </div>
        {open && <PartsTable productionId={production.id} />}
      </section>
    </TabPage>
  );
}
