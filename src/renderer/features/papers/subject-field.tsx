import { Field, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import { documentCatalogue } from '../../../shared/contract/documents.ts';
import styles from './papers-dialog.module.css';
import type { PaperChoice } from './use-paper-choice.ts';

/** What the paper is of: a production, a channel or station, a season. */
export function SubjectField({ choice }: { choice: PaperChoice }) {
  const { t } = useTranslation('papers');
  const { document, subjects, chooseSubject, chooseSeason } = choice;
  const { subject, seasons, productions, channels } = subjects;
  const { of } = documentCatalogue[document];
  const season = (
    <Field label={t('season')}>
      <Select
        className={styles.select ?? ''}
        value={subject.seasonId ?? ''}
        onChange={(_event, { value }) => chooseSeason(value)}
      >
        {seasons.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
  if (of === 'calls') return null;
  // What is of the house as a whole needs no choice.
  if (of === 'house') return null;
  if (of === 'season') return season;
  if (of === 'production') {
    return productions.length === 0 ? (
      <p>{t('noProductions')}</p>
    ) : (
      <Field label={t('production')}>
        <Select
          className={styles.select ?? ''}
          value={subject.productionId ?? ''}
          onChange={(_event, { value }) => chooseSubject({ productionId: value })}
        >
          {productions.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
    );
  }
  if (channels.length === 0) return <p>{t('noChannels')}</p>;
  const stations = [...new Map(channels.map((channel) => [channel.stationCode, channel.stationName]))];
  return (
    <>
      {seasons.length > 1 && season}
      <Field label={t('channel')}>
        <Select
          className={styles.select ?? ''}
          value={
            subject.stationCode === undefined
              ? `channel:${subject.channelId}`
              : `station:${subject.stationCode}`
          }
          onChange={(_event, { value }) => chooseSubject({ channel: value })}
        >
          {stations.map(([code, name]) => (
            <optgroup key={code} label={name}>
              <option value={`station:${code}`}>{t('station', { name })}</option>
              {channels
                .filter((channel) => channel.stationCode === code)
                .map((channel) => (
                  <option key={channel.id} value={`channel:${channel.id}`}>
                    {`${channel.code} · ${name}`}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
      </Field>
    </>
  );
}
