import { Button } from '@fluentui/react-components';
import { CalendarSearch20Regular } from '@fluentui/react-icons';
import { useTranslation } from 'react-i18next';
import type { Production } from '../../../shared/contract/productions.ts';
import { openFindTime } from '../arrange/index.ts';
import { ImportButton } from '../imports/index.ts';
import { PaperButton } from '../papers/index.ts';
import { ProductionCalls } from '../schedule/index.ts';

/** The calls of a production, with what is made of them. */
export function CallsTab({ production }: { production: Production }) {
  const { t } = useTranslation('arrange');
  const productionId = production.id;
  return (
    <ProductionCalls
      production={production}
      tools={
        <>
          <Button
            size="small"
            icon={<CalendarSearch20Regular />}
            onClick={() => openFindTime({ productionId })}
          >
            {t('commands.times')}
          </Button>
          <PaperButton document="call-sheet" productionId={productionId} />
          <PaperButton document="week-schedule" productionId={productionId} />
          <PaperButton document="attendance-sheet" productionId={productionId} />
          <ImportButton kind="calls" scope={{ productionId }} />
        </>
      }
    />
  );
}
