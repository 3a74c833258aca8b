import { Button } from '@fluentui/react-components';
import { CalendarLtr48Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SeasonChoice } from '../client/use-season.ts';
import { NewSeasonDialog } from '../features/seasons/index.ts';
import { EmptyState } from '../ui/empty-state.tsx';

/** A plan whose last season was deleted: the house is still there, and a season is made from here. */
export function NoSeason({ choice }: { choice: SeasonChoice }) {
  const { t } = useTranslation('seasons');
  const [making, setMaking] = useState(false);
  return (
    <>
      <EmptyState icon={<CalendarLtr48Regular />} title={t('none')} text={t('noneText')}>
        <Button appearance="primary" onClick={() => setMaking(true)}>
          {t('new')}
        </Button>
      </EmptyState>
      {making && <NewSeasonDialog choice={choice} onClose={() => setMaking(false)} />}
    </>
  );
}
