import type { Production, ProductionFields } from '../../../shared/contract/productions.ts';
import { joinWritten, parseWrittenDate, writeDate, writeTime } from '../../ui/written-date.ts';
import { quarters } from './status-tone.ts';

/** The dialog's fields as they are typed. */
export type ProductionForm = {
  title: string;
  kind: Production['kind'];
  /** Empty: the suggested one. */
  quarter: string;
  date: string;
  time: string;
};

export function formOf(production: Production | undefined): ProductionForm {
  return {
    title: production?.title ?? '',
    kind: production?.kind ?? 'programme',
    quarter: String(production?.quarter ?? ''),
    date: writeDate(production?.startsAt ?? null),
    time: writeTime(production?.startsAt ?? null),
  };
}

/**
 * The quarter of a programme that says none itself: that of its day; else the next after those that have a programme
 * already, beginning again at the first.
 */
export function suggestQuarter(date: string, year: number, taken: readonly number[]): number {
  const day = parseWrittenDate(date, year);
  if (day) return Math.ceil(Number(day.slice(5, 7)) / 3);
  const last = Math.max(0, ...taken);
  const free = quarters.filter((quarter) => !taken.includes(quarter));
  return free.find((quarter) => quarter > last) ?? free[0] ?? 4;
}

/** What is sent; the form was checked before, so a day that cannot be read never comes here. */
export function readForm(
  form: ProductionForm,
  year: number,
  suggested: number,
): Pick<ProductionFields, 'title' | 'kind' | 'quarter' | 'startsAt'> {
  return {
    title: form.title,
    kind: form.kind,
    quarter: form.kind === 'programme' ? Number(form.quarter || suggested) : null,
    startsAt: joinWritten(form.date, form.time, year) ?? null,
  };
}

/** The fields whose value differs: all that a dialog may write of a record that others edit too. */
export function changedFields<T extends object>(before: T, after: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(after).filter(([key, value]) => value !== before[key as keyof T]),
  ) as Partial<T>;
}
