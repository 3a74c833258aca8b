import {
  Button,
  Checkbox,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  Select,
} from '@fluentui/react-components';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { type CopiedPart, copiedParts, type Production } from '../../../shared/contract/productions.ts';
import { limits } from '../../../shared/limits.ts';
import { client, orpc } from '../../client/client.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { useSeasonYear } from '../../client/use-counting-day.ts';
import { go } from '../../navigation/use-place.ts';
import { ErrorLine } from '../../ui/error-line.tsx';
import { useToasts } from '../../ui/toasts.tsx';
import { useUnsaved } from '../../ui/unsaved.ts';
import { useFocusBack } from '../../ui/use-focus-back.ts';
import { isWrittenDay, joinWritten } from '../../ui/written-date.ts';
import styles from './production-dialog.module.css';

type DuplicateForm = { seasonId: string; title: string; code: string; date: string } & Record<
  CopiedPart,
  boolean
>;

/** Asks where the copy of a production goes, under which title, and what comes along. */
export function DuplicateDialog({ production, onClose }: { production: Production; onClose: () => void }) {
  const { t } = useTranslation(['productions', 'common']);
  const toasts = useToasts();
  useFocusBack();
  const { data: seasons = [] } = useQuery(orpc.season.list.queryOptions());
  const { register, handleSubmit, watch, setValue, formState } = useForm<DuplicateForm>({
    defaultValues: {
      seasonId: production.seasonId,
      title: production.title,
      code: '',
      date: '',
      roles: true,
      crew: true,
      parts: true,
      cues: true,
      milestones: true,
    },
  });
  const { errors, isDirty } = formState;
  useUnsaved(isDirty);
  const year = useSeasonYear(watch('seasonId'));
  const duplicate = useMutation({
    mutationFn: (form: DuplicateForm) =>
      ownWrites.send(() =>
        client.productions.duplicate({
          id: production.id,
          seasonId: form.seasonId,
          title: form.title,
          code: form.code.trim(),
          startsAt: joinWritten(form.date, '', year) ?? null,
          parts: copiedParts.filter((part) => form[part]),
        }),
      ),
    onSuccess: ({ id }, { title }) => {
      onClose();
      go({ page: 'production', id, tab: 'outline' });
      toasts.say(t('duplicate.done', { title: title.trim() }), 'act');
    },
  });
  const problem = (message: string | undefined) =>
    message ? ({ validationState: 'error', validationMessage: message } as const) : {};
  const tooLong = { value: limits.title, message: t('common:tooLong', { limit: limits.title }) };
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface className={styles.narrow ?? ''}>
        <form onSubmit={handleSubmit((form) => duplicate.mutate(form))} noValidate>
          <DialogBody>
            <DialogTitle>{t('duplicate.title', { title: production.title })}</DialogTitle>
            <DialogContent className={styles.fields ?? ''}>
              <Field
                label={t('duplicate.name')}
                required
                className={styles.wide ?? ''}
                {...problem(errors.title?.message)}
              >
                <Input
                  autoFocus
                  defaultValue={production.title}
                  {...register('title', {
                    validate: (value) => value.trim() !== '' || t('common:required'),
                    maxLength: tooLong,
                  })}
                />
              </Field>
              <Field label={t('duplicate.season')} className={styles.wide ?? ''}>
                <Select
                  value={watch('seasonId')}
                  onChange={(_event, { value }) => setValue('seasonId', value, { shouldDirty: true })}
                >
                  {seasons.map((season) => (
                    <option key={season.id} value={season.id}>
                      {season.name}
                    </option>
                  ))}
                </Select>
              </Field>
              <Field label={t('dialog.date')} hint={t('info.dateHint')} {...problem(errors.date?.message)}>
                <Input
                  {...register('date', {
                    validate: (value) =>
                      value.trim() === '' || isWrittenDay(value, year) || t('info.badDate', { year }),
                  })}
                />
              </Field>
              <Field
                label={t('duplicate.code')}
                hint={t('duplicate.codeHint')}
                {...problem(errors.code?.message)}
              >
                <Input {...register('code', { maxLength: tooLong })} />
              </Field>
              <fieldset className={`${styles.parts} ${styles.wide}`}>
                <legend>{t('duplicate.parts')}</legend>
                {copiedParts.map((part) => (
                  <Checkbox
                    key={part}
                    label={t(`duplicate.part.${part}`)}
                    checked={watch(part)}
                    onChange={(_event, data) => setValue(part, data.checked === true, { shouldDirty: true })}
                  />
                ))}
              </fieldset>
              <p className={`${styles.quiet} ${styles.wide}`}>{t('duplicate.always')}</p>
              <div className={styles.wide}>
                <ErrorLine error={duplicate.error} />
              </div>
            </DialogContent>
            <DialogActions>
              <Button onClick={onClose}>{t('common:cancel')}</Button>
              <Button type="submit" appearance="primary" disabledFocusable={duplicate.isPending}>
                {t('duplicate.create')}
              </Button>
            </DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  );
}
