import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Tally, targetKinds } from '../../../domain/targets/index.ts';
import type { RecordFields, RecordRow } from '../../../shared/contract/records.ts';
import { hasText, say } from '../../i18n/say.ts';
import { choiceEdit } from '../../ui/edit-table/choice-edits.ts';
import type { EditColumn } from '../../ui/edit-table/edit-column.ts';
import { numberEdit } from '../../ui/edit-table/number-edits.ts';
import { textEdit } from '../../ui/edit-table/text-edits.ts';
import { TargetProgress, TargetVerdict, verdictWords } from './target-parts.tsx';
import styles from './targets-page.module.css';

type Target = RecordRow<'target'>;
type Column = EditColumn<Target, RecordFields<'target'>>;

/** Columns of the season's targets with how far each has come. */
export function useTargetColumns(
  rows: readonly Target[],
  tallies: ReadonlyMap<string, Tally>,
  over: boolean,
): readonly Column[] {
  const { t, i18n } = useTranslation('targets');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts follow the language
  return useMemo(() => {
    const of = (target: Target) => tallies.get(target.id);
    const count = (state: 'done' | 'planned' | 'missed'): Column => ({
      // `planned` is the assigned number's own column.
      key: state === 'planned' ? 'scheduled' : state,
      header: t(`column.${state === 'done' ? 'count' : state}`),
      width: 72,
      align: 'end',
      text: (target) => String(of(target)?.[state] || '–'),
      compare: (a, b) => (of(a)?.[state] ?? 0) - (of(b)?.[state] ?? 0),
    });
    const kindEdit = choiceEdit<Target, RecordFields<'target'>, string>('kind', [
      ...targetKinds.map(({ kind, name }) => ({
        value: kind,
        label: kindWords(kind),
        aliases: [name, kind],
      })),
      { value: 'other', label: kindWords('other'), aliases: ['other', ''] },
    ]);
    return [
      {
        key: 'name',
        header: t('column.target'),
        strong: true,
        text: (target) => target.name,
        edit: textEdit('name', { required: true, options: targetKinds.map(({ name }) => name) }),
      },
      {
        key: 'kind',
        header: t('column.kind'),
        width: 160,
        text: (target) => kindWords(target.kind),
        edit: {
          ...kindEdit,
          parse: (text, row) => {
            const parsed = kindEdit.parse(text, row);
            const kind = 'fields' in parsed ? parsed.fields.kind : undefined;
            const holder =
              kind === 'other'
                ? undefined
                : rows.find((target) => target.id !== row?.id && target.kind === kind);
            return holder ? { problem: t('kindTaken', { name: holder.name }) } : parsed;
          },
        },
      },
      {
        key: 'planned',
        header: t('column.assigned'),
        width: 72,
        align: 'end',
        text: (target) => (target.planned === null ? '' : String(target.planned)),
        cell: (target) =>
          target.planned === null ? <span className={styles.quiet}>–</span> : String(target.planned),
        compare: (a, b) => (a.planned ?? -1) - (b.planned ?? -1),
        edit: numberEdit('planned', { optional: true }),
      },
      {
        key: 'unit',
        header: t('column.unit'),
        width: 104,
        text: (target) => target.unit,
        edit: textEdit('unit', { options: [...new Set(targetKinds.map(({ unit }) => unit))] }),
      },
      count('done'),
      {
        key: 'progress',
        header: t('column.progress'),
        width: 160,
        text: (target) => percent(of(target)),
        cell: (target) => {
          const tally = of(target);
          return tally && tally.target.planned !== null ? (
            <TargetProgress tally={tally} over={over} />
          ) : (
            <span className={styles.quiet}>{t('notAssigned')}</span>
          );
        },
        compare: (a, b) => share(of(a)) - share(of(b)),
      },
      count('planned'),
      count('missed'),
      {
        key: 'verdict',
        header: t('column.verdict'),
        width: 176,
        text: (target) => verdictWords(of(target), over),
        cell: (target) => {
          const tally = of(target);
          return tally ? <TargetVerdict tally={tally} over={over} /> : null;
        },
      },
    ] satisfies Column[];
  }, [rows, tallies, over, t, i18n.language]);
}

const kindWords = (kind: string) => {
  const key = `targets:kinds.${kind}`;
  return hasText(key) ? say(key) : kind;
};

const share = (tally: Tally | undefined) => (tally?.target.planned ? tally.done / tally.target.planned : -1);
const percent = (tally: Tally | undefined) => (share(tally) < 0 ? '' : `${Math.round(share(tally) * 100)}%`);
