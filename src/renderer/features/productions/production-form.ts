import type { Production, ProductionFields } from '../../../shared/contract/productions.ts';
import { joinWritten, parseWrittenDate, splitWritten, writeDate, writeTime } from '../../ui/written-date.ts';
import { quarters } from './status-tone.ts';

/** The dialog's fields as they are typed and chosen. */
export type ProductionForm = Pick<
  ProductionFields,
  'title' | 'kind' | 'status' | 'occasion' | 'summary' | 'note' | 'placeId' | 'slotId'
> & {
  /** Empty: the suggested one. */
  quarter: string;
  date: string;
  time: string;
  /** Empty, in a new production: given by the planner. */
  code: string;
  /** Null, in a new production: the next one. */
  hue: number | null;
};

export function formOf(production: Production | undefined): ProductionForm {
  return {
    title: production?.title ?? '',
    kind: production?.kind ?? 'programme',
    quarter: String(production?.quarter ?? ''),
    date: writeDate(production?.startsAt ?? null),
    time: writeTime(production?.startsAt ?? null),
    code: production?.code ?? '',
    status: production?.status ?? 'idea',
    occasion: production?.occasion ?? '',
    summary: production?.summary ?? '',
    note: production?.note ?? '',
    placeId: production?.placeId ?? null,
    slotId: production?.slotId ?? null,
    hue: production?.hue ?? null,
  };
}

/**
 * The quarter of a programme that says none itself: that of its day; else the next after those that have a programme
 * already, beginning again at the first.
 */
export function suggestQuarter(date: string, year: number, taken: readonly number[]): number {
  const day = parseWrittenDate(splitWritten(date, year).date, year);
  if (day) return Math.ceil(Number(day.slice(5, 7)) / 3);
  const last = Math.max(0, ...taken);
  const free = quarters.filter((quarter) => !taken.includes(quarter));
  return free.find((quarter) => quarter > last) ?? free[0] ?? 4;
}

type Sent = Omit<ProductionFields, 'code' | 'hue'> & Partial<Pick<ProductionFields, 'code' | 'hue'>>;

/** What is sent; the form was checked before, so a day that cannot be read never comes here. */
export function readForm(form: ProductionForm, year: number, suggested: number): Sent {
  const { date, time, quarter, code, hue, ...fields } = form;
  return {
    ...fields,
    quarter: form.kind === 'programme' ? Number(quarter || suggested) : null,
    startsAt: joinWritten(date, time, year) ?? null,
    ...(code.trim() === '' ? {} : { code }),
    ...(hue === null ? {} : { hue }),
  };
}

/** The fields whose value differs: all that a dialog may write of a record that others edit too. */
export function changedFields<T extends object>(before: T, after: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => value !== before[key as keyof T]),
  ) as Partial<T>;
}
