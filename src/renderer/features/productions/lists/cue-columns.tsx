import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import {
  cleanCueNumber,
  compareCueNumbers,
  cueNumberKey,
  isPointCue,
} from '../../../../domain/cues/index.ts';
import type { Outline } from '../../../../domain/productions/index.ts';
import { triggerKinds } from '../../../../shared/contract/cues.ts';
import type { RecordFields, RecordRow } from '../../../../shared/contract/records.ts';
import { formatOffset, formatTenths, parseTenths } from '../../../../shared/time/tenths.ts';
import { choiceEdit } from '../../../ui/edit-table/choice-edits.ts';
import type { EditColumn } from '../../../ui/edit-table/edit-column.ts';
import { longTextEdit, textEdit } from '../../../ui/edit-table/text-edits.ts';
import styles from '../query-table.module.css';
import { findDepartments, followText, parseFollow } from './cue-cells.ts';
import { cueAfter, isTaken } from './cue-numbers.ts';
import { itemNames } from './item-names.ts';

type Cue = RecordRow<'cue'>;
type Column = EditColumn<Cue, RecordFields<'cue'>>;

/** The department's colour; lighter in the dark theme, where navy would vanish. */
const departmentColour = (colour: string) =>
  colour.startsWith('#') ? colour : `color-mix(in srgb, var(--dep-${colour}) var(--dep-share), #fff)`;

type Around = {
  rows: readonly Cue[];
  departments: readonly RecordRow<'department'>[];
  outline: Outline;
  called: readonly string[];
};

export function useCueColumns({ rows, departments, outline, called }: Around): readonly Column[] {
  const { t, i18n } = useTranslation(['productions', 'lists']);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts follow the language
  return useMemo(() => {
    const names = itemNames(outline);
    const byId = new Map(departments.map((department) => [department.id, department]));
    const isCalled = new Set(called);
    const place = new Map(rows.map((cue, index) => [cue.id, index]));
    const codes = (cue: Cue) => cue.departmentIds.map((id) => byId.get(id)?.code ?? '');
    const follows = { auto: t('lists:cues.auto'), after: t('lists:cues.after', { time: '{{time}}' }) };
    const length = (key: 'durationMs' | 'preWaitMs', header: string): Column => ({
      key: key === 'durationMs' ? 'duration' : 'preWait',
      header,
      width: 64,
      align: 'end',
      hidden: key === 'preWaitMs',
      text: (cue) => (cue[key] === 0 ? '' : formatTenths(cue[key])),
      compare: (a, b) => a[key] - b[key],
      edit: {
        input: 'text',
        parse: (text) => {
          const milliseconds = text.trim() === '' ? 0 : parseTenths(text);
          return milliseconds === null
            ? { problem: t('lists:cues.seconds') }
            : { fields: { [key]: milliseconds } };
        },
      },
    });
    return [
      {
        key: 'number',
        header: t('cues.number'),
        width: 64,
        align: 'end',
        text: (cue) => cue.number,
        // A cue put between two called ones stands out, because it is the one that gets missed.
        cell: (cue) => (
          <span className={`${styles.number} ${isPointCue(cue.number) ? styles.point : ''}`}>
            {cue.number}
          </span>
        ),
        compare: (a, b) => compareCueNumbers(a.number, b.number),
        edit: {
          input: 'text',
          parse: (text, row) => {
            const number = cleanCueNumber(text);
            if (number === null) return { problem: t('lists:cues.number') };
            if (row && isCalled.has(row.id) && cueNumberKey(number) !== cueNumberKey(row.number))
              return { problem: t('lists:cues.called', { number: row.number }) };
            if (isTaken(number, row?.id ?? null, rows)) {
              const holder = rows.find((cue) => cueNumberKey(cue.number) === cueNumberKey(number));
              const free = holder ? cueAfter(holder, rows).number : '';
              return { problem: t('lists:cues.taken', { number, free }) };
            }
            return { fields: { number } };
          },
          uniqueKey: (text) => cueNumberKey(cleanCueNumber(text) ?? text),
        },
      },
      {
        key: 'departments',
        header: t('cues.departments'),
        width: 116,
        text: (cue) => codes(cue).join(', '),
        cell: (cue) => (
          <span className={styles.departments}>
            {cue.departmentIds.map((id) => (
              <span
                key={id}
                className={styles.department}
                title={byId.get(id)?.name}
                style={{ borderInlineStartColor: departmentColour(byId.get(id)?.colour ?? 'mc') }}
              >
                {byId.get(id)?.code}
              </span>
            ))}
          </span>
        ),
        edit: {
          input: 'choices',
          options: departments.map((department) => department.code),
          parse: (text) => {
            const found = findDepartments(text, departments);
            if ('ids' in found) return { fields: { departmentIds: found.ids } };
            const options = departments.slice(0, 3).map(({ code, name }) => `${code} (${name})`);
            return {
              problem: t('lists:cues.department', { text: found.unknown, options: options.join(', ') }),
            };
          },
        },
      },
      {
        key: 'item',
        header: t('lists:cues.item'),
        width: 200,
        hidden: true,
        text: (cue) => (cue.itemId === null ? '' : names.labelOf(cue.itemId)),
        // The order of the list is that of the items.
        compare: (a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0),
        edit: {
          input: 'choice',
          options: ['', ...names.labels],
          parse: (text) => {
            if (text.trim() === '') return { fields: { itemId: null } };
            const found = names.find(text);
            return typeof found === 'string'
              ? { problem: t(`lists:item.${found}`, { text }) }
              : { fields: { itemId: found.id } };
          },
        },
      },
      {
        key: 'kind',
        header: t('cues.kind'),
        width: 60,
        text: (cue) => t(`cues.kinds.${cue.triggerKind}`),
        edit: choiceEdit(
          'triggerKind',
          triggerKinds.map((kind) => ({ value: kind, label: t(`cues.kinds.${kind}`), aliases: [kind] })),
        ),
      },
      {
        key: 'title',
        header: t('cues.trigger'),
        width: 216,
        strong: true,
        text: (cue) => cue.title,
        edit: textEdit('title', { required: true }),
      },
      {
        key: 'standby',
        header: t('cues.standby'),
        width: 152,
        text: (cue) => cue.standby,
        edit: textEdit('standby'),
      },
      {
        key: 'instruction',
        header: t('cues.instruction'),
        text: (cue) => cue.instruction,
        edit: longTextEdit('instruction'),
      },
      {
        key: 'offset',
        header: t('lists:cues.offset'),
        width: 64,
        align: 'end',
        text: (cue) => (cue.offsetMs === null ? '' : formatOffset(cue.offsetMs)),
        compare: (a, b) => (a.offsetMs ?? 0) - (b.offsetMs ?? 0),
        edit: {
          input: 'text',
          parse: (text) => {
            if (text.trim() === '') return { fields: { offsetMs: null } };
            const offsetMs = parseTenths(text);
            return offsetMs === null ? { problem: t('lists:cues.offsetBad') } : { fields: { offsetMs } };
          },
        },
      },
      length('durationMs', t('cues.duration')),
      length('preWaitMs', t('lists:cues.preWait')),
      {
        key: 'follow',
        header: t('cues.follow'),
        width: 80,
        text: (cue) => followText(cue, follows),
        edit: {
          input: 'text',
          options: [t('lists:cues.manual'), follows.auto, t('lists:cues.after', { time: '2,0' })],
          parse: (text) => {
            const follow = parseFollow(text);
            return follow ? { fields: follow } : { problem: t('lists:cues.follow') };
          },
        },
      },
      {
        key: 'operator',
        header: t('cues.operator'),
        width: 116,
        text: (cue) => cue.operator,
        edit: textEdit('operator', {
          options: [...new Set(rows.map((cue) => cue.operator))].filter(Boolean),
        }),
      },
      {
        key: 'note',
        header: t('lists:cues.note'),
        width: 160,
        hidden: true,
        text: (cue) => cue.note,
        edit: longTextEdit('note'),
      },
    ] satisfies Column[];
  }, [rows, departments, outline, called, t, i18n.language]);
}
