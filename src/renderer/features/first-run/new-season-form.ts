import type { NewPlan } from '../../../shared/contract/plan.ts';

export const targetKinds = [
  'quarterly-programme',
  'cai-luong',
  'mobile-film',
  'mobile-propaganda',
  'medal',
] as const;
export type TargetKind = (typeof targetKinds)[number];

export type NewSeasonForm = {
  organisation: string;
  parent: string;
  year: string;
  targets: Record<TargetKind, string>;
};

/** Numbers of the work programme that a provincial centre was given for 2022. */
export const usualTargets: Record<TargetKind, string> = {
  'quarterly-programme': '4',
  'cai-luong': '1',
  'mobile-film': '40',
  'mobile-propaganda': '40',
  medal: '6',
};

const MOST = 100_000;

/** True for an empty field (not assigned) and for a whole number that the plan can hold. */
export function isTargetNumber(text: string): boolean {
  const trimmed = text.trim();
  return trimmed === '' || (/^\d{1,6}$/.test(trimmed) && Number(trimmed) <= MOST);
}

/** What is sent: targets without a number are left out. */
export function readNewSeason(form: NewSeasonForm): NewPlan {
  return {
    organisation: form.organisation.trim(),
    parent: form.parent.trim(),
    year: Number(form.year),
    targets: targetKinds
      .filter((kind) => form.targets[kind].trim() !== '')
      .map((kind) => ({ kind, planned: Number(form.targets[kind]) })),
  };
}
