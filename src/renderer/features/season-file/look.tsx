import { MessageBar, MessageBarBody, Radio, RadioGroup } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { SeasonFileLook } from '../../../shared/contract/season-file.ts';
import { codedSentence } from '../../i18n/error-sentence.ts';
import { DifferenceList } from './difference-list.tsx';
import { countsOf, type ImportWay, waysOf } from './import-ways.ts';
import styles from './season-file.module.css';

type Props = { look: SeasonFileLook; way: ImportWay; onWay: (way: ImportWay) => void };

/** What a season file holds, and the ways in which the plan can take it. */
export function Look({ look, way, onWay }: Props) {
  const { t } = useTranslation('seasonFile');
  const ways = waysOf(look);
  const differences = look.replacing?.differences ?? [];
  return (
    <>
      <section className={styles.holds} aria-label={t('import.holds')}>
        <h3 className={styles.name}>{look.season.name}</h3>
        <ul className={styles.counts}>
          {countsOf(look).map(({ table, count }) => (
            <li key={table}>
              <strong>{count.toLocaleString('vi')}</strong> {t(`tables.${table}`)}
            </li>
          ))}
        </ul>
        {!look.personalData && <p className={styles.quiet}>{t('import.withoutPersonalData')}</p>}
      </section>
      {look.blocked && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{codedSentence('SEASON_FILE_CONFLICT', look.blocked)}</MessageBarBody>
        </MessageBar>
      )}
      {ways.length > 1 && (
        <RadioGroup
          aria-label={t('import.way')}
          value={way}
          onChange={(_event, { value }) => onWay(value === 'replace' ? 'replace' : 'copy')}
        >
          <Choice value="replace" title={t('import.replace')} hint={t('import.replaceHint')} />
          <Choice value="copy" title={t('import.copy')} hint={t('import.copyHint', look.season)} />
        </RadioGroup>
      )}
      {way === 'replace' ? (
        differences.length === 0 ? (
          <p role="status">{t('import.same')}</p>
        ) : (
          <DifferenceList differences={differences} />
        )
      ) : (
        <p className={styles.quiet}>{t('import.house')}</p>
      )}
    </>
  );
}

function Choice({ value, title, hint }: { value: ImportWay; title: string; hint: string }) {
  return (
    <Radio
      value={value}
      label={
        <>
          <span className={styles.way}>{title}</span>
          <span className={styles.hint}>{hint}</span>
        </>
      }
    />
  );
}
