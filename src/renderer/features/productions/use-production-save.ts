import { useMutation } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProductionFields } from '../../../shared/contract/productions.ts';
import { client } from '../../client/client.ts';
import { codedError } from '../../client/coded-error.ts';
import { errorSentence } from '../../i18n/error-sentence.ts';
import { useToasts } from '../../ui/toasts.tsx';

type Field = keyof ProductionFields;
type Fields = Partial<ProductionFields>;

/** Fields that have room of their own to show a refusal in. */
const withMessage: readonly string[] = [
  'title',
  'code',
  'occasion',
  'summary',
  'note',
  'startsAt',
] satisfies Field[];

/**
 * Saves fields as they are left. `seq` is what the window last read: a field changed elsewhere since then is refused,
 * and the refusal stands at that field.
 */
export function useProductionSave(id: string, seq: number) {
  const { t } = useTranslation('productions');
  const toasts = useToasts();
  const { mutate, error, variables } = useMutation({
    mutationFn: (fields: Fields) => client.productions.update({ id, baseSeq: seq, fields }),
    onError: (failure, fields) => {
      if (!Object.keys(fields).every((field) => withMessage.includes(field))) toasts.refuse(failure);
    },
  });
  const save = useCallback((fields: Fields) => mutate(fields), [mutate]);
  const refusalOf = (field: Field): string | null => {
    if (!error || !variables || !(field in variables)) return null;
    const named = codedError(error)?.data.field;
    if (field === 'code' && codedError(error)?.data.reason === 'taken') return t('info.codeTaken');
    return named === undefined || named === field || !(String(named) in variables)
      ? errorSentence(error)
      : null;
  };
  return { save, refusalOf };
}
