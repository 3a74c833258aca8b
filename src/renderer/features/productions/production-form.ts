import type { Production, ProductionFields } from '../../../shared/contract/productions.ts';
import { joinWritten, writeDate, writeTime } from '../../ui/written-date.ts';

/** The dialog's fields as they are typed. */
export type ProductionForm = {
  title: string;
  kind: Production['kind'];
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

/** What is sent; the form was checked before, so a day that cannot be read never comes here. */
export function readForm(
  form: ProductionForm,
): Pick<ProductionFields, 'title' | 'kind' | 'quarter' | 'startsAt'> {
  return {
    title: form.title,
    kind: form.kind,
    quarter: form.kind === 'programme' && form.quarter !== '' ? Number(form.quarter) : null,
    startsAt: joinWritten(form.date, form.time) ?? null,
  };
}
