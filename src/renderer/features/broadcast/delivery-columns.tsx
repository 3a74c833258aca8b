import { compareText } from '../../../shared/text/name-order.ts';
import { formatDate } from '../../../shared/time/format-date.ts';
import { dateEdit } from '../../ui/edit-table/date-edits.ts';
import { longTextEdit, textEdit } from '../../ui/edit-table/text-edits.ts';
import { dueOf } from './model/slot-cells.ts';
import type { SlotColumn, SlotWords } from './slot-column.ts';
import styles from './slot-columns.module.css';
import type { SlotWorld } from './use-slot-world.ts';

/** What stations here take (§4 of the field's facts); any other may be written. */
const fileFormats = ['MXF XDCAM HD422 50 Mb/s', 'ProRes 422 HQ', 'ProRes 422', 'MP4 H.264'];

/** When, to whom and as what the master goes to the station. */
export function deliveryColumns({ dueDays, year }: SlotWorld, t: SlotWords): SlotColumn[] {
  const text = (key: 'receivedBy' | 'fileName' | 'documentNumber' | 'rights' | 'contact', width: number) =>
    ({
      key,
      header: t(`column.${key}`),
      width,
      text: (slot) => slot[key],
      edit: textEdit(key),
    }) satisfies SlotColumn;
  return [
    {
      key: 'due',
      header: t('column.due'),
      width: 100,
      text: (slot) => formatDate(dueOf(slot, dueDays).date),
      cell: (slot) => {
        const { date, own } = dueOf(slot, dueDays);
        return own ? (
          formatDate(date)
        ) : (
          <span className={styles.quiet} title={t('dueDefault', { count: dueDays })}>
            {formatDate(date)}
          </span>
        );
      },
      compare: (a, b) => compareText(dueOf(a, dueDays).date, dueOf(b, dueDays).date),
      // An empty cell goes back to the setting's day.
      edit: dateEdit('dueDate', { optional: true, usualYear: year }),
    },
    {
      key: 'delivered',
      header: t('column.delivered'),
      width: 96,
      text: (slot) => (slot.deliveredDate === null ? '' : formatDate(slot.deliveredDate)),
      compare: (a, b) => compareText(a.deliveredDate ?? '', b.deliveredDate ?? ''),
      edit: dateEdit('deliveredDate', { optional: true, usualYear: year }),
    },
    text('receivedBy', 132),
    text('fileName', 180),
    {
      key: 'fileFormat',
      header: t('column.fileFormat'),
      width: 140,
      hidden: true,
      text: (slot) => slot.fileFormat,
      edit: textEdit('fileFormat', { options: fileFormats }),
    },
    text('documentNumber', 120),
    { ...text('rights', 140), hidden: true },
    { ...text('contact', 140), hidden: true },
    {
      key: 'note',
      header: t('column.note'),
      width: 200,
      text: (slot) => slot.note,
      edit: longTextEdit('note'),
    },
  ];
}
