import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { targetKinds } from '../../../domain/targets/index.ts';
import type { RecordFields, RecordRow } from '../../../shared/contract/records.ts';
import { hasText, say } from '../../i18n/say.ts';
import { choiceEdit, numberEdit, textEdit } from '../../ui/edit-table/cell-edits.ts';
import type { EditColumn } from '../../ui/edit-table/edit-column.ts';
import { barParts, type Tally } from './tally.ts';
import styles from './targets-page.module.css';

type Target = RecordRow<'target'>;
type Column = EditColumn<Target, RecordFields<'target'>>;

/** Columns of the season's targets with how far each has come. */
export function useTargetColumns(
  rows: readonly Target[],
  tallies: ReadonlyMap<string, Tally>,
): readonly Column[] {
  const { t, i18n } = useTranslation('targets');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts follow the language
  return useMemo(() => {
    const of = (target: Target) => tallies.get(target.id);
    const count = (key: 'done' | 'scheduled' | 'missed', state: 'done' | 'planned' | 'missed'): Column => ({
      key,
      header: t(`column.${key}`),
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
        width: 172,
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
      count('done', 'done'),
      {
        key: 'progress',
        header: t('column.progress'),
        width: 200,
        text: (target) => percent(of(target)),
        cell: (target) => <Bar tally={of(target)} />,
        compare: (a, b) => share(of(a)) - share(of(b)),
      },
      count('scheduled', 'planned'),
      count('missed', 'missed'),
    ] satisfies Column[];
  }, [rows, tallies, t, i18n.language]);
}

const kindWords = (kind: string) => {
  const key = `targets:kinds.${kind}`;
  return hasText(key) ? say(key) : kind;
};

const share = (tally: Tally | undefined) => (tally?.target.planned ? tally.done / tally.target.planned : -1);
const percent = (tally: Tally | undefined) => (share(tally) < 0 ? '' : `${Math.round(share(tally) * 100)}%`);

function Bar({ tally }: { tally: Tally | undefined }) {
  const { t } = useTranslation('targets');
  if (!tally || tally.target.planned === null)
    return <span className={styles.quiet}>{t('notAssigned')}</span>;
  const { target, done, planned, missed } = tally;
  const parts = barParts(tally);
  const words = t('bar', { done, planned, missed, total: target.planned ?? 0 });
  return (
    <div className={styles.bar} role="img" aria-label={words} title={words}>
      <span data-part="done" style={{ width: `${parts.done}%` }} />
      <span data-part="missed" style={{ width: `${parts.missed}%` }} />
      <span data-part="planned" style={{ width: `${parts.planned}%` }} />
    </div>
  );
}
