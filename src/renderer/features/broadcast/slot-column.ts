import type { TFunction } from 'i18next';
import type { EditColumn } from '../../ui/edit-table/edit-column.ts';
import type { SlotCells, SlotRow } from './model/slot-cells.ts';

export type SlotColumn = EditColumn<SlotRow, SlotCells>;
/** The texts of the feature; columns are made anew when the language changes. */
export type SlotWords = TFunction<'broadcast'>;
