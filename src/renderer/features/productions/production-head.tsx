import { Button } from '@fluentui/react-components';
import { ArrowLeft20Regular, Print20Regular } from '@fluentui/react-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '../../../shared/contract/documents.ts';
import type { Production } from '../../../shared/contract/productions.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import { orpc } from '../../client/client.ts';
import { type ProductionTab, productionTabs } from '../../navigation/place.ts';
import { go, replacePlace } from '../../navigation/use-place.ts';
import { Chip, Tag } from '../../ui/chip.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { MilestoneNotice } from '../milestones/index.ts';
import { useProductionDialogs } from './dialogs.tsx';
import styles from './production-head.module.css';
import { RowMenu } from './row-menu.tsx';
import { statusTone } from './status-tone.ts';

type Props = {
  production: Production;
  tab: ProductionTab;
  panelId: string;
  /** What the button prints. */
  paper: DocumentKind;
  onPrint: () => void;
};

/** `Cải lương 2022 · đạo diễn Đinh Công Lượng`. */
function useSubtitle(production: Production, seasonYear: number | undefined): string {
  const { t } = useTranslation('productions');
  const year = seasonYear ?? '';
  const kind =
    production.kind === 'programme' && production.quarter === null
      ? t('kindInYear.other', { year })
      : t(`kindInYear.${production.kind}`, { quarter: production.quarter ?? '', year });
  return production.director === '' ? kind : `${kind} · ${t('director', { name: production.director })}`;
}

export function ProductionHead({ production, tab, panelId, paper, onPrint }: Props) {
  const { t } = useTranslation(['productions', 'papers']);
  const { data: seasons } = useQuery(orpc.season.list.queryOptions());
  const season = seasons?.find((each) => each.id === production.seasonId);
  const dialogs = useProductionDialogs(season);
  const subtitle = useSubtitle(production, season?.year);
  return (
    <div className={styles.head}>
      <div className={styles.row}>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowLeft20Regular />}
          aria-label={t('back')}
          title={t('back')}
          onClick={() => go({ page: 'productions' })}
        />
        <span
          className={styles.bar}
          style={{ background: `var(--prod-${production.hue})` }}
          aria-hidden="true"
        />
        <h1 className={styles.title} tabIndex={-1} title={production.title}>
          {production.title}
        </h1>
        <span className={styles.subtitle} title={subtitle}>
          {subtitle}
        </span>
        <span className={styles.space} />
        <MilestoneNotice production={production} />
        <Chip tone={statusTone[production.status]}>{t(`status.${production.status}`)}</Chip>
        {production.startsAt && <Tag>{t('premiere', { date: formatDate(production.startsAt) })}</Tag>}
        <Button size="small" icon={<Print20Regular />} onClick={onPrint}>
          {paper === 'running-order' ? t('printScript') : t(`papers:document.${paper}`)}
        </Button>
        <RowMenu production={production} acts={dialogs.acts} />
      </div>
      <Tabs
        label={t('tabs')}
        tabs={productionTabs.map((value) => ({ value, text: t(`tab.${value}`) }))}
        chosen={tab}
        panelId={panelId}
        onChoose={(value) => replacePlace({ page: 'production', id: production.id, tab: value })}
      />
      {dialogs.shown}
    </div>
  );
}
