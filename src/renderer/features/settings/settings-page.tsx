import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { SettingsSection } from '../../navigation/place.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { DepartmentsSection } from './departments-section.tsx';
import { DisplaySection } from './display-section.tsx';
import { FileSection } from './file-section.tsx';
import { HolidaysSection } from './holidays-section.tsx';
import { HouseSection } from './house-section.tsx';
import { LimitsSection } from './limits-section.tsx';
import { OperatorSection } from './operator-section.tsx';
import { PartnersSection } from './partners-section.tsx';
import { PlacesSection } from './places-section.tsx';
import { ProcessSection } from './process-section.tsx';
import { SectionList } from './section-list.tsx';
import styles from './settings-page.module.css';

const contents: Record<SettingsSection, () => ReactNode> = {
  house: () => <HouseSection />,
  places: () => <PlacesSection />,
  partners: () => <PartnersSection />,
  departments: () => <DepartmentsSection />,
  process: () => <ProcessSection />,
  holidays: () => <HolidaysSection />,
  limits: () => <LimitsSection />,
  display: () => <DisplaySection />,
  operator: () => <OperatorSection />,
  file: () => <FileSection />,
};

/** What the house, this PC and this user have set, section by section. */
export function SettingsPage({ section }: { section: SettingsSection }) {
  const { t } = useTranslation('settings');
  return (
    <>
      <PageHeader title={t('title')} />
      <div className={styles.page}>
        <SectionList chosen={section} />
        <section className={styles.section} key={section} aria-labelledby="settings-section">
          <h2 id="settings-section" className={styles.heading} tabIndex={-1}>
            {t(`section.${section}`)}
          </h2>
          <p className={styles.purpose}>{t(`purpose.${section}`)}</p>
          {contents[section]()}
        </section>
      </div>
    </>
  );
}
