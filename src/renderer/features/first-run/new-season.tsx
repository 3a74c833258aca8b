import { Button, Input, Select } from '@fluentui/react-components';
import {
  Info16Regular,
  Mic20Regular,
  MoviesAndTv20Regular,
  RibbonStar20Regular,
  VehicleBus20Regular,
  Video20Regular,
} from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { limits } from '../../../shared/limits.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import { shortenMiddle } from '../../ui/shorten-middle.ts';
import { useUnsaved } from '../../ui/unsaved.ts';
import styles from './first-run.module.css';
import { FormLine } from './form-line.tsx';
import {
  isTargetNumber,
  type NewSeasonForm,
  readNewSeason,
  type TargetKind,
  targetKinds,
  usualTargets,
} from './new-season-form.ts';
import type { PlanMaker } from './use-plan-maker.ts';
import { offeredYears, yearFacts } from './year-facts.ts';

const targetIcons: Record<TargetKind, ReactElement> = {
  'quarterly-programme': <MoviesAndTv20Regular />,
  'cai-luong': <Mic20Regular />,
  'mobile-film': <Video20Regular />,
  'mobile-propaganda': <VehicleBus20Regular />,
  medal: <RibbonStar20Regular />,
};

type Props = { maker: Pick<PlanMaker, 'start' | 'busy' | 'errorOf'>; filePath: string; thisYear: number };

/** The form of a new season. Nothing is written until its button is pressed. */
export function NewSeason({ maker, filePath, thisYear }: Props) {
  const { t } = useTranslation(['firstRun', 'common']);
  // Fluent's inputs keep a value of their own, so each is given its default too.
  const defaults: NewSeasonForm = {
    organisation: t('fresh.organisationDefault'),
    parent: t('fresh.parentDefault'),
    year: String(thisYear),
    targets: usualTargets,
  };
  const { register, handleSubmit, watch, formState } = useForm<NewSeasonForm>({
    mode: 'onTouched',
    defaultValues: defaults,
  });
  const { errors, isDirty } = formState;
  useUnsaved(isDirty);
  const year = watch('year');
  const facts = yearFacts(Number(year));
  const tooLong = { value: limits.title, message: t('common:tooLong', { limit: limits.title }) };
  const send = handleSubmit((form) => maker.start({ way: 'fresh', plan: readNewSeason(form) }));
  return (
    <form className={styles.panel} onSubmit={send} noValidate aria-labelledby="fresh-heading">
      <div className={styles.panelHead}>
        <h2 id="fresh-heading">{t('fresh.title')}</h2>
      </div>
      <div className={styles.part}>
        <FormLine id="organisation" label={t('fresh.organisation')} problem={errors.organisation?.message}>
          <Input
            id="organisation"
            defaultValue={defaults.organisation}
            aria-invalid={errors.organisation !== undefined}
            {...register('organisation', {
              validate: (value) => value.trim() !== '' || t('common:required'),
              maxLength: tooLong,
            })}
          />
        </FormLine>
        <FormLine id="parent" label={t('fresh.parent')} problem={errors.parent?.message}>
          <Input
            id="parent"
            defaultValue={defaults.parent}
            aria-invalid={errors.parent !== undefined}
            {...register('parent', { maxLength: tooLong })}
          />
        </FormLine>
        <FormLine id="year" label={t('fresh.year')}>
          <Select id="year" className={styles.year ?? ''} {...register('year')}>
            {offeredYears(thisYear).map((offered) => (
              <option key={offered} value={offered}>
                {offered}
              </option>
            ))}
          </Select>
          <span className={styles.facts}>
            {t('fresh.yearFacts', { name: facts.name, tet: facts.tet })}
            {' · '}
            <span className={styles.gold}>{t('fresh.ancestorsDay', { date: facts.ancestorsDay })}</span>
          </span>
        </FormLine>
        <FormLine label={t('fresh.file')}>
          <span className={styles.path} title={filePath}>
            {shortenMiddle(filePath, 60)}
          </span>
        </FormLine>
      </div>
      <fieldset className={styles.part}>
        <legend className={styles.legend}>
          <span>{t('fresh.targets')}</span>
          <span className={styles.quiet}>{t('fresh.targetsHint')}</span>
        </legend>
        {targetKinds.map((kind) => {
          const problem = errors.targets?.[kind];
          return (
            <div key={kind} className={styles.target}>
              <span className={styles.targetIcon} aria-hidden="true">
                {targetIcons[kind]}
              </span>
              <label htmlFor={`target-${kind}`}>{t(`target.${kind}`)}</label>
              <span className={styles.error} id={`problem-${kind}`} role="alert">
                {problem?.message}
              </span>
              <Input
                id={`target-${kind}`}
                className={styles.number ?? ''}
                size="small"
                inputMode="numeric"
                defaultValue={usualTargets[kind]}
                aria-invalid={problem !== undefined}
                aria-describedby={`problem-${kind}`}
                {...register(`targets.${kind}`, {
                  validate: (value) => isTargetNumber(value) || t('fresh.wholeNumber'),
                })}
              />
              <span className={styles.quiet}>{t(`unit.${kind}`)}</span>
            </div>
          );
        })}
        <ErrorLine error={maker.errorOf('fresh')} />
      </fieldset>
      <div className={styles.panelFoot}>
        <span className={styles.quiet}>
          <Info16Regular aria-hidden="true" />
          {t('fresh.nothingYet')}
        </span>
        <Button type="submit" appearance="primary" disabledFocusable={maker.busy !== undefined}>
          {maker.busy === 'fresh' ? t('fresh.creating') : t('fresh.create', { year })}
        </Button>
      </div>
    </form>
  );
}
