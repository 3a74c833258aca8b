import { Warning16Filled } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { contentSeconds, type Outline, overlappingParts } from '../../../../domain/productions/index.ts';
import type { RecordFields, RecordRow } from '../../../../shared/contract/records.ts';
import { formatMinutesSeconds } from '../../../../shared/time/duration.ts';
import { useRecords, useRecordWrite } from '../../../client/records.ts';
import type { EditColumn } from '../../../ui/edit-table/edit-column.ts';
import { EditTable } from '../../../ui/edit-table/edit-table.tsx';
import { textEdit } from '../../../ui/edit-table/text-edits.ts';
import { Loaded } from '../../../ui/loaded.tsx';
import { itemNames } from './item-names.ts';
import { joined } from './joined.ts';
import styles from './parts-table.module.css';
import { useOutlineOf } from './use-outline-of.ts';

type Part = RecordRow<'part'>;
type Column = EditColumn<Part, RecordFields<'part'>>;

/** Parts (phần) of a production that are aired apart, each from one item of the top to another. */
export function PartsTable({ productionId }: { productionId: string }) {
  const query = joined({ parts: useRecords('part', { productionId }), outline: useOutlineOf(productionId) });
  return (
    <Loaded query={query}>
      {({ parts, outline }) => (
        <Parts productionId={productionId} rows={parts.rows} seq={parts.seq} outline={outline} />
      )}
    </Loaded>
  );
}

type Props = { productionId: string; rows: readonly Part[]; seq: number; outline: Outline };

function Parts({ productionId, rows, seq, outline }: Props) {
  const { t } = useTranslation('lists');
  const columns = usePartColumns(rows, outline);
  const write = useRecordWrite('part', rows);
  const next = Math.max(0, ...rows.map((part) => part.number)) + 1;
  return (
    <EditTable
      id="parts"
      label={t('parts.title')}
      columns={columns}
      rows={rows}
      seq={seq}
      write={(change) => {
        // Pasted rows without a number go on counting.
        let number = next;
        const add = change.add?.map((fields) => ({ number: number++, ...fields }));
        return write(add ? { ...change, add } : change);
      }}
      newRow={(given) => ({ productionId, ...given })}
      addLabel={t('parts.add')}
      removable
      empty={<p className={styles.empty}>{t('parts.empty')}</p>}
    />
  );
}

function usePartColumns(rows: readonly Part[], outline: Outline): readonly Column[] {
  const { t, i18n } = useTranslation('lists');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts follow the language
  return useMemo(() => {
    const names = itemNames(outline, outline.roots);
    const overlaps = overlappingParts(outline, rows);
    const numbers = new Map(rows.map((part) => [part.id, part.number]));
    const overlapText = (part: Part) => {
      const others = (overlaps.get(part.id) ?? []).map((id) => numbers.get(id)).join(', ');
      return others === '' ? '' : t('parts.overlaps', { others });
    };
    const end = (field: 'firstItemId' | 'lastItemId', key: 'first' | 'last'): Column => {
      const open = t(`parts.open.${key}`);
      return {
        key,
        header: t(`parts.${key}`),
        width: 240,
        text: (part) => {
          const id = part[field];
          return id === null || !outline.byId.has(id) ? open : names.labelOf(id);
        },
        edit: {
          input: 'choice',
          options: [open, ...names.labels],
          parse: (text) => {
            if (text.trim() === '' || text.trim() === open) return { fields: { [field]: null } };
            const found = names.find(text);
            return typeof found === 'string'
              ? { problem: t(`item.${found}`, { text }) }
              : { fields: { [field]: found.id } };
          },
        },
      };
    };
    return [
      {
        key: 'number',
        header: t('parts.number'),
        width: 56,
        align: 'end',
        strong: true,
        text: (part) => String(part.number),
        compare: (a, b) => a.number - b.number,
        edit: {
          input: 'text',
          parse: (text, row) => {
            const number = /^\d{1,2}$/.test(text.trim()) ? Number(text) : 0;
            if (number < 1) return { problem: t('parts.badNumber') };
            return rows.some((part) => part.id !== row?.id && part.number === number)
              ? { problem: t('parts.taken', { number }) }
              : { fields: { number } };
          },
          uniqueKey: (text) => String(Number(text)),
        },
      },
      {
        key: 'title',
        header: t('parts.name'),
        width: 240,
        text: (part) => part.title,
        edit: textEdit('title'),
      },
      end('firstItemId', 'first'),
      end('lastItemId', 'last'),
      {
        key: 'length',
        header: t('parts.length'),
        width: 72,
        align: 'end',
        text: (part) => formatMinutesSeconds(contentSeconds(outline, [part])),
      },
      {
        key: 'warning',
        header: t('parts.warning'),
        text: overlapText,
        cell: (part) => {
          const words = overlapText(part);
          return words === '' ? null : (
            <span className={styles.warning} title={words}>
              <Warning16Filled /> {words}
            </span>
          );
        },
      },
    ] satisfies Column[];
  }, [rows, outline, t, i18n.language]);
}
