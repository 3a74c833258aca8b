import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Select,
  Textarea,
} from '@fluentui/react-components';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Production } from '../../../shared/contract/productions.ts';
import type { Season } from '../../../shared/contract/season.ts';
import { limits } from '../../../shared/limits.ts';
import { client, orpc } from '../../client/client.ts';
import { go } from '../../navigation/use-place.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import { useUnsaved } from '../../ui/unsaved.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { isWrittenDay, parseWrittenTime } from '../../ui/written-date.ts';
import { useFollowPremiere } from '../milestones/index.ts';
import { HueChoice } from './hue-choice.tsx';
import { PlaceChoice, type TakeTyped } from './place-choice.tsx';
import styles from './production-dialog.module.css';
import { changedFields, formOf, type ProductionForm, readForm, suggestQuarter } from './production-form.ts';
import { SlotChoice } from './slot-choice.tsx';
import { kinds, quarters, statuses } from './status-tone.ts';

type Props = { season: Season; production?: Production; onClose: () => void };

/** Adds a production, or changes the fields of one. */
export function ProductionDialog({ season, production, onClose }: Props) {
  const { t } = useTranslation(['productions', 'common']);
  useFocusBack();
  // Fluent's inputs keep a value of their own, so each is given its default too.
  const [defaults] = useState(() => formOf(production));
  const queries = useQueryClient();
  const [baseSeq] = useState(() => queries.getQueryData(orpc.history.state.queryKey())?.seq);
  const { register, handleSubmit, watch, setValue, formState } = useForm<ProductionForm>({
    defaultValues: defaults,
  });
  const { errors, isDirty } = formState;
  useUnsaved(isDirty);
  const { year } = season;
  const { data: others = [] } = useQuery(
    orpc.productions.list.queryOptions({ input: { seasonId: season.id } }),
  );
  const taken = others.flatMap((other) =>
    other.id === production?.id || other.quarter === null ? [] : [other.quarter],
  );
  const programme = watch('kind') === 'programme';
  const suggested = suggestQuarter(watch('date'), year, taken);
  const quarter = programme ? watch('quarter') || String(suggested) : '';
  const followPremiere = useFollowPremiere();
  const takeTyped = useRef<TakeTyped>(null);
  const save = useMutation({
    mutationFn: async (values: ProductionForm) => {
      // A place that was typed and is not in the list yet is added first.
      const placeId = await takeTyped.current?.();
      const form = placeId === undefined ? values : { ...values, placeId };
      const fields = readForm(form, year, suggestQuarter(form.date, year, taken));
      if (production) {
        // Only what was changed in here, on what it was changed from: the rest may have been edited elsewhere.
        const before = readForm(defaults, year, suggestQuarter(defaults.date, year, taken));
        await client.productions.update({
          id: production.id,
          fields: changedFields(before, fields),
          baseSeq,
        });
        void followPremiere(production.id, before.startsAt, fields.startsAt);
        return null;
      }
      return (await client.productions.add({ seasonId: season.id, fields })).id;
    },
    onSuccess: (added) => {
      onClose();
      if (added !== null) go({ page: 'production', id: added, tab: 'outline' });
    },
  });
  const set = <F extends 'placeId' | 'slotId' | 'hue'>(field: F, value: ProductionForm[F]) =>
    setValue(field, value as never, { shouldDirty: true });
  const problem = (message: string | undefined) =>
    message ? ({ validationState: 'error', validationMessage: message } as const) : {};
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.form ?? ''}>
        <form onSubmit={handleSubmit((form) => save.mutate(form))} noValidate>
          <DialogBody>
            <DialogTitle>{production ? t('dialog.editTitle') : t('dialog.addTitle')}</DialogTitle>
            <DialogContent className={styles.fields ?? ''}>
              <Field
                label={t('info.title')}
                required
                className={styles.half ?? ''}
                {...problem(errors.title?.message)}
              >
                <Input
                  autoFocus
                  defaultValue={defaults.title}
                  {...register('title', {
                    validate: (value) => value.trim() !== '' || t('common:required'),
                    maxLength: { value: limits.title, message: t('common:tooLong', { limit: limits.title }) },
                  })}
                />
              </Field>
              <Field label={t('info.kind')} className={styles.half ?? ''}>
                <Select {...register('kind')}>
                  {kinds.map((kind) => (
                    <option key={kind} value={kind}>
                      {t(`kind.${kind}`)}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field label={t('info.quarter')}>
                <Select
                  value={quarter}
                  disabled={!programme}
                  onChange={(_event, { value }) => setValue('quarter', value, { shouldDirty: true })}
                >
                  {!programme && <option value="">{t('dialog.noQuarter')}</option>}
                  {quarters.map((number) => (
                    <option key={number} value={number}>
                      {t('quarter', { quarter: number })}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field label={t('dialog.date')} {...problem(errors.date?.message)}>
                <Input
                  defaultValue={defaults.date}
                  placeholder={t('dialog.datePlaceholder', { year })}
                  {...register('date', {
                    validate: (value, form) =>
                      value.trim() === ''
                        ? form.time.trim() === '' || t('dialog.dateNeeded')
                        : isWrittenDay(value, year) || t('info.badDate', { year }),
                  })}
                />
              </Field>
              <Field label={t('dialog.time')} {...problem(errors.time?.message)}>
                <Input
                  defaultValue={defaults.time}
                  placeholder={t('dialog.timePlaceholder')}
                  {...register('time', {
                    validate: (value) =>
                      value.trim() === '' || parseWrittenTime(value) !== null || t('common:badTime'),
                  })}
                />
              </Field>
              <PlaceChoice
                className={styles.half ?? ''}
                label={t('info.place')}
                placeId={watch('placeId')}
                onChoose={(placeId) => set('placeId', placeId)}
                takeTyped={takeTyped}
              />
              {production && (
                <SlotChoice
                  className={styles.half ?? ''}
                  productionId={production.id}
                  slotId={watch('slotId')}
                  onChoose={(slotId) => set('slotId', slotId)}
                />
              )}
              <Field label={t('info.status')}>
                <Select {...register('status')}>
                  {statuses.map((status) => (
                    <option key={status} value={status}>
                      {t(`status.${status}`)}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field
                label={t('info.code')}
                {...problem(errors.code?.message)}
                {...(production ? {} : { hint: t('info.autoCode') })}
              >
                <Input
                  defaultValue={defaults.code}
                  {...register('code', {
                    validate: (value) => !production || value.trim() !== '' || t('common:required'),
                    maxLength: { value: limits.title, message: t('common:tooLong', { limit: limits.title }) },
                  })}
                />
              </Field>
              <Field
                label={t('info.occasion')}
                className={styles.half ?? ''}
                {...problem(errors.occasion?.message)}
              >
                <Input
                  defaultValue={defaults.occasion}
                  {...register('occasion', {
                    maxLength: { value: limits.title, message: t('common:tooLong', { limit: limits.title }) },
                  })}
                />
              </Field>
              {(['summary', 'note'] as const).map((field) => (
                <Field
                  key={field}
                  label={t(`info.${field}`)}
                  className={styles.half ?? ''}
                  {...problem(errors[field]?.message)}
                >
                  <Textarea
                    defaultValue={defaults[field]}
                    rows={3}
                    resize="vertical"
                    {...register(field, {
                      maxLength: { value: limits.note, message: t('common:tooLong', { limit: limits.note }) },
                    })}
                  />
                </Field>
              ))}
              <HueChoice
                className={styles.half ?? ''}
                hue={watch('hue')}
                onChoose={(hue) => set('hue', hue)}
              />
              <div className={styles.wide}>
                <ErrorLine error={save.error} />
              </div>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('common:cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={save.isPending}>
                {production ? t('common:save') : t('dialog.create')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
