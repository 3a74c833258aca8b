import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProductionPatch } from '../../../shared/contract/productions.ts';
import { client } from '../../client/client.ts';
import { codedError } from '../../client/coded-error.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { errorSentence } from '../../i18n/error-sentence.ts';
import { useToasts } from '../../ui/toasts.tsx';

type Field = keyof ProductionPatch;
type Fields = ProductionPatch;
type Refusals = Readonly<Partial<Record<string, unknown>>>;

/** Fields that have room of their own to show a refusal in. */
const withMessage: readonly string[] = [
  'title',
  'code',
  'occasion',
  'summary',
  'note',
  'startsAt',
] satisfies Field[];

function withFields(refusals: Refusals, names: readonly string[], error: unknown): Refusals {
  return { ...refusals, ...Object.fromEntries(names.map((name) => [name, error])) };
}

/**
 * Saves fields as they are left; answers whether they were stored. `seq` is what the user saw when beginning: a field
 * changed elsewhere since then is refused, and the refusal stands at that field.
 */
export function useProductionSave(id: string) {
  const { t } = useTranslation('productions');
  const toasts = useToasts();
  const [refusals, setRefusals] = useState<Refusals>({});
  const save = useCallback(
    async (fields: Fields, seq: number): Promise<boolean> => {
      const names = Object.keys(fields);
      try {
        await ownWrites.send(() => client.productions.update({ id, baseSeq: seq, fields }));
        setRefusals((now) => withFields(now, names, undefined));
        return true;
      } catch (error) {
        if (names.every((name) => withMessage.includes(name))) {
          setRefusals((now) => withFields(now, names, error));
        } else toasts.refuse(error);
        return false;
      }
    },
    [id, toasts],
  );
  const refusalOf = (field: Field): string | null => {
    const error = refusals[field];
    if (error === undefined) return null;
    const taken = field === 'code' && codedError(error)?.data.reason === 'taken';
    return taken ? t('info.codeTaken') : errorSentence(error);
  };
  return { save, refusalOf };
}
