import { Button } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { FoundTimeRecord } from '../../../../shared/contract/find-times.ts';
import { addMinutes } from '../../../../shared/time/local-time.ts';
import { dateLong } from '../../../i18n/date-words.ts';
import { useAbsenceWords } from './absence-words.ts';
import styles from './times.module.css';

type Props = {
  times: readonly FoundTimeRecord[];
  minutes: number;
  nameOf: (personId: string) => string;
  placeOf: (placeId: string) => string;
  isBusy: boolean;
  onAccept: (time: FoundTimeRecord) => void;
};

/** Times, those without anyone missing first; a near miss names who is missing and why. */
export function TimeList({ times, ...rest }: Props) {
  const { t } = useTranslation('arrange');
  const free = times.filter(({ missing }) => missing.length === 0);
  const near = times.filter(({ missing }) => missing.length > 0);
  return (
    <>
      {free.length > 0 && <Times label={t('times.free')} times={free} {...rest} />}
      {near.length > 0 && <Times label={t('times.near')} times={near} {...rest} />}
    </>
  );
}

function Times({ label, times, minutes, nameOf, placeOf, isBusy, onAccept }: Props & { label: string }) {
  const { t } = useTranslation('arrange');
  const words = useAbsenceWords();
  return (
    <section>
      <h3 className={styles.groupHead}>{label}</h3>
      <ul aria-label={label}>
        {times.map((time) => {
          const { startsAt, latestStartsAt, placeId, missing, holiday } = time;
          const when = `${dateLong(startsAt)}, ${startsAt.slice(11)}–${addMinutes(startsAt, minutes).slice(11)}`;
          return (
            <li key={`${startsAt} ${placeId}`} className={styles.time}>
              <div className={styles.when}>
                <strong>{when}</strong>
                <span className={styles.quiet}>
                  {[
                    placeId === null ? '' : placeOf(placeId),
                    latestStartsAt > startsAt ? t('times.latest', { time: latestStartsAt.slice(11) }) : '',
                    holiday === null ? '' : t('times.holiday', { name: holiday }),
                  ]
                    .filter((text) => text !== '')
                    .join(' · ')}
                </span>
                {missing.length > 0 && (
                  <ul className={styles.missing} aria-label={t('times.missing', { count: missing.length })}>
                    {missing.map((each) => (
                      <li key={each.personId}>
                        {t('times.missingPerson', { name: nameOf(each.personId), why: words(each) })}
                      </li>
                    ))}
                  </ul>
                )}
              </div>
              <Button
                size="small"
                disabledFocusable={isBusy}
                aria-label={t('times.acceptAt', { when })}
                onClick={() => onAccept(time)}
              >
                {t('times.accept')}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
