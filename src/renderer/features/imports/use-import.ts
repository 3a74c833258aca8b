import { keepPreviousData, useMutation, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  DuplicateChoice,
  ImportKind,
  ImportRequest,
  SheetOverview,
} from '../../../shared/contract/imports.ts';
import { client, orpc } from '../../client/client.ts';
import { ownWrites } from '../../client/own-writes.ts';
import { useToasts } from '../../ui/toasts.tsx';

/** Where the rows go. */
export type ImportScope = { productionId?: string; seasonId?: string };

export type Source = { file: File } | { text: string };

/** A file that the planner has read and holds. */
type Reading = { token: string; sheets: SheetOverview[]; pasted: boolean };

/** Rows of the preview that come at once. */
export const PAGE = 200;

/** The state of one import, from the file to the act. */
export function useImport(kind: ImportKind, scope: ImportScope, onDone: () => void) {
  const { t } = useTranslation('imports');
  const toasts = useToasts();
  const [reading, setReading] = useState<Reading | null>(null);
  const [sheet, setSheet] = useState(0);
  const [header, setHeader] = useState<number | undefined>(undefined);
  const [chosen, setChosen] = useState<readonly (string | null)[] | null>(null);
  const [duplicates, setDuplicates] = useState<DuplicateChoice>('skip');
  const [skipWrong, setSkipWrong] = useState(false);
  const stop = useRef<AbortController | null>(null);
  const token = reading?.token;

  // The planner need not hold what nobody will import.
  useEffect(() => {
    if (token === undefined) return;
    return () => void client.imports.cancel({ token }).catch(() => undefined);
  }, [token]);
  useEffect(() => () => stop.current?.abort(), []);

  const abortable = () => {
    stop.current?.abort();
    stop.current = new AbortController();
    return stop.current.signal;
  };
  const cancel = useCallback(() => stop.current?.abort(), []);

  const read = useMutation({
    mutationFn: (source: Source) => client.imports.read({ kind, ...source }, { signal: abortable() }),
    onSuccess: (answer, source) => {
      setReading({ token: answer.token, sheets: answer.sheets, pasted: 'text' in source });
      chooseSheet(answer.suggested);
    },
  });

  const look = useQuery({
    ...orpc.imports.look.queryOptions({ input: { token: token ?? '', kind, sheet, header } }),
    enabled: token !== undefined,
    gcTime: 0,
    placeholderData: keepPreviousData,
  });
  const mapping = chosen ?? look.data?.mapping ?? [];
  const request: ImportRequest = {
    token: token ?? '',
    kind,
    ...scope,
    sheet,
    header: look.data?.header ?? 0,
    mapping: [...mapping],
    duplicates,
  };

  const apply = useMutation({
    mutationFn: (expectSeq: number) => {
      const signal = abortable();
      return ownWrites.send(() => client.imports.apply({ ...request, skipWrong, expectSeq }, { signal }));
    },
    onSuccess: ({ seq, added, updated }) => {
      const takeBack = () => ownWrites.send(() => client.history.undo({ expectSeq: seq }));
      toasts.act({
        text: t(`done.${kind}`, { count: added + updated }),
        actionLabel: t('undo'),
        onAction: () => void takeBack().catch((error) => toasts.refuse(error)),
      });
      onDone();
    },
  });

  const chooseSheet = (index: number) => {
    setSheet(index);
    setHeader(undefined);
    setChosen(null);
  };

  return {
    kind,
    scope,
    reading,
    read,
    cancel,
    sheet,
    chooseSheet,
    look,
    mapping,
    chooseHeader: (row: number) => {
      setHeader(row);
      setChosen(null);
    },
    /** A field is taken from one column only; the column that had it before is left out. */
    choose: (column: number, field: string | null) =>
      setChosen(mapping.map((own, at) => (at === column ? field : own === field ? null : own))),
    request,
    duplicates,
    setDuplicates,
    skipWrong,
    setSkipWrong,
    apply,
  };
}
export type Import = ReturnType<typeof useImport>;
