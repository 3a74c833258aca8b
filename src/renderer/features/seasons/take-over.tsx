import { Checkbox, Field, Input, Select } from '@fluentui/react-components';
import { useTranslation } from 'react-i18next';
import type { Production } from '../../../shared/contract/productions.ts';
import type { Season } from '../../../shared/contract/season.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import { HueMark } from '../../ui/chip.tsx';
import { premiereOf, type ShellText, type TakeOverText } from './season-form.ts';
import styles from './seasons.module.css';

type Props = {
  seasons: readonly Season[];
  productions: readonly Production[];
  text: TakeOverText;
  year: number;
  onChange: (text: TakeOverText) => void;
};

const NOT_TAKEN: ShellText = { chosen: false, premiere: '' };

/** What the new season takes over from another one: targets, productions as shells, their crew. */
export function TakeOver({ seasons, productions, text, year, onChange }: Props) {
  const { t } = useTranslation('seasons');
  const { from, shells } = text;
  const chosen = productions.filter(({ id }) => shells[id]?.chosen).length;
  const setAll = (on: boolean) =>
    onChange({
      ...text,
      shells: Object.fromEntries(
        productions.map(({ id }) => [id, { ...(shells[id] ?? NOT_TAKEN), chosen: on }]),
      ),
    });
  return (
    <fieldset className={styles.takeOver}>
      <legend>{t('takeOver')}</legend>
      <Field label={t('from')} orientation="horizontal">
        <Select
          value={from?.id ?? ''}
          onChange={(_event, { value }) =>
            onChange({ ...text, from: seasons.find(({ id }) => id === value) ?? null, shells: {} })
          }
        >
          {seasons.map((season) => (
            <option key={season.id} value={season.id}>
              {season.name}
            </option>
          ))}
          <option value="">{t('fromNone')}</option>
        </Select>
      </Field>
      {from && (
        <>
          <Checkbox
            label={t('targets')}
            checked={text.targets}
            onChange={(_event, { checked }) => onChange({ ...text, targets: checked === true })}
          />
          {productions.length > 0 && (
            <Checkbox
              label={t('shells')}
              checked={chosen === 0 ? false : chosen === productions.length ? true : 'mixed'}
              onChange={() => setAll(chosen < productions.length)}
            />
          )}
          <Shells productions={productions} text={text} year={year} onChange={onChange} />
          {chosen > 0 && (
            <Checkbox
              className={styles.indented ?? ''}
              label={t('crew')}
              checked={text.crew}
              onChange={(_event, { checked }) => onChange({ ...text, crew: checked === true })}
            />
          )}
        </>
      )}
      <p className={styles.quiet}>{t('house')}</p>
    </fieldset>
  );
}

function Shells({ productions, text, year, onChange }: Omit<Props, 'seasons'>) {
  const { t } = useTranslation('seasons');
  const set = (id: string, shell: ShellText) =>
    onChange({ ...text, shells: { ...text.shells, [id]: shell } });
  return (
    <ul className={styles.shells}>
      {productions.map((production) => {
        const { id, title, hue, startsAt } = production;
        const shell = text.shells[id] ?? NOT_TAKEN;
        const wrong = shell.chosen && premiereOf(shell.premiere, production, year) === undefined;
        return (
          <li key={id}>
            <Checkbox
              label={
                <span className={styles.shellTitle}>
                  <HueMark hue={hue} />
                  {title}
                </span>
              }
              checked={shell.chosen}
              onChange={(_event, { checked }) => set(id, { ...shell, chosen: checked === true })}
            />
            {shell.chosen && (
              <Field {...(wrong ? { validationState: 'error', validationMessage: t('fault.date') } : {})}>
                <Input
                  size="small"
                  className={styles.premiere ?? ''}
                  aria-label={t('premiereOf', { title })}
                  placeholder={
                    startsAt
                      ? t('premiereBefore', { date: formatDate(startsAt) })
                      : t('premiereEmpty', { year })
                  }
                  value={shell.premiere}
                  onChange={(_event, { value }) => set(id, { ...shell, premiere: value })}
                />
              </Field>
            )}
          </li>
        );
      })}
    </ul>
  );
}
