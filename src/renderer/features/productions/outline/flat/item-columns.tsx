import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { playGenres, programmeGenres } from '../../../../../domain/imports/index.ts';
import { type ItemFields, itemKinds } from '../../../../../shared/contract/items.ts';
import { limits } from '../../../../../shared/limits.ts';
import { formatMinutesSeconds } from '../../../../../shared/time/duration.ts';
import { choiceEdit } from '../../../../ui/edit-table/choice-edits.ts';
import type { CellEdit, EditColumn } from '../../../../ui/edit-table/edit-column.ts';
import { type FieldName, fieldText, isNoteField, parseField } from '../model/field-values.ts';
import { modes, suggestions, tunings } from '../model/suggestions.ts';
import type { FlatItem } from './flat-items.ts';

type Column = EditColumn<FlatItem, ItemFields>;

const widths: Partial<Record<FieldName, number>> = {
  genre: 112,
  linkSeconds: 80,
  performers: 180,
  author: 140,
  responsible: 120,
  verses: 64,
  beats: 56,
  entryBeat: 72,
  mode: 72,
  tuning: 112,
};
/** Fields in the order of their columns, behind number, kind, title and length. */
const programmeFields: readonly FieldName[] = [
  'genre',
  'performers',
  'author',
  'linkSeconds',
  'mcText',
  'sound',
  'lighting',
  'led',
  'props',
  'costumes',
  'responsible',
  'note',
  'verses',
  'beats',
  'entryBeat',
  'mode',
  'tuning',
  'scriptText',
];
const musical: readonly FieldName[] = ['verses', 'beats', 'entryBeat', 'mode', 'tuning'];
/** A play's numbers say their câu, nhịp, hơi and dây before what the stage needs. */
const playFields: readonly FieldName[] = [
  'genre',
  ...musical,
  ...programmeFields.filter((field) => field !== 'genre' && !musical.includes(field)),
];
const numeric: readonly FieldName[] = ['linkSeconds', 'beats', 'entryBeat'];
const headers = { linkSeconds: 'link' } as const;

/** Columns of every field of an item. What they accept is what the outline's own cells accept. */
export function useItemColumns(rows: readonly FlatItem[], play: boolean): readonly Column[] {
  const { t, i18n } = useTranslation(['lists', 'outline']);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts follow the language
  return useMemo(() => {
    const used = (field: 'genre' | 'mode' | 'tuning' | 'responsible') => rows.map((item) => item[field]);
    const options: Partial<Record<FieldName, readonly string[]>> = {
      genre: suggestions(play ? playGenres : programmeGenres, used('genre')),
      mode: suggestions(modes, used('mode')),
      tuning: suggestions(tunings, used('tuning')),
      responsible: suggestions([], used('responsible')),
    };
    const edit = (field: FieldName): CellEdit<FlatItem, ItemFields> => ({
      input: isNoteField(field) || field === 'scriptText' ? 'long' : 'text',
      ...(options[field] ? { options: options[field] } : {}),
      text: (item) => fieldText(item, field),
      parse: (text) => {
        const parsed = parseField(field, text);
        return 'fields' in parsed
          ? parsed
          : { problem: t(`outline:problem.${parsed.problem}`, { limit: parsed.limit ?? limits.title }) };
      },
    });
    const column = (field: FieldName): Column => {
      const key = field === 'linkSeconds' ? headers[field] : field;
      return {
        key: field,
        header: t(`items.${key as 'genre'}`),
        width: widths[field] ?? 160,
        ...(numeric.includes(field) ? { align: 'end' as const } : {}),
        hidden: field === 'scriptText' || (!play && musical.includes(field)),
        text: (item) => fieldText(item, field),
        ...(numeric.includes(field)
          ? { compare: (a: FlatItem, b: FlatItem) => Number(a[field] ?? 0) - Number(b[field] ?? 0) }
          : {}),
        edit: edit(field),
      };
    };
    const columns: Column[] = [
      {
        key: 'number',
        header: t('items.number'),
        width: 64,
        text: (item) => item.number,
        compare: (a, b) => a.position - b.position,
      },
      {
        key: 'kind',
        header: t('items.kind'),
        width: 112,
        text: (item) => t(`outline:kinds.${item.kind}`),
        edit: choiceEdit(
          'kind',
          itemKinds.map((kind) => ({ value: kind, label: t(`outline:kinds.${kind}`), aliases: [kind] })),
        ),
      },
      {
        key: 'title',
        header: t('items.title'),
        width: 260,
        strong: true,
        text: (item) => item.title,
        edit: edit('title'),
      },
      {
        key: 'durationSeconds',
        header: t('items.duration'),
        width: 80,
        align: 'end',
        text: (item) =>
          item.summed || item.durationSeconds !== null ? formatMinutesSeconds(item.seconds) : '',
        cell: (item) =>
          item.summed ? (
            <span className="ol-quiet" title={t('items.sum')}>
              {formatMinutesSeconds(item.seconds)}
            </span>
          ) : (
            fieldText(item, 'durationSeconds')
          ),
        compare: (a, b) => a.seconds - b.seconds,
        edit: edit('durationSeconds'),
      },
      ...(play ? playFields : programmeFields).map(column),
    ];
    return columns;
  }, [rows, play, t, i18n.language]);
}
