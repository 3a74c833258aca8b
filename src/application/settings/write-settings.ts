import type { Basis } from '../../shared/contract/fields.ts';
import { PlanError } from '../../shared/errors/plan-error.ts';
import { isSettingValue, type SettingKey, type SettingValue } from '../../shared/settings.ts';
import type { Caller } from '../host.ts';
import { basedOn } from '../plan/based-on.ts';
import type { PlanStore } from '../plan/plan-store.ts';

type Values = Partial<Record<SettingKey, SettingValue | null | undefined>>;

/** Sets what is given and goes back to the default where null is given; one act. */
export function writeSettings(plan: PlanStore, caller: Caller, input: { values: Values } & Basis) {
  const entries = Object.entries(input.values).filter(([, value]) => value !== undefined) as [
    SettingKey,
    SettingValue | null,
  ][];
  const wrong = entries.find(([key, value]) => value !== null && !isSettingValue(key, value));
  if (wrong) throw new PlanError('INVALID', { field: wrong[0], reason: 'not-a-choice' });
  const reset = entries.every(([, value]) => value === null);
  const { seq } = plan.act(
    {
      label: {
        key: reset ? 'setting.reset' : 'setting.set',
        params: { setting: entries[0]?.[0] ?? '', count: entries.length },
      },
      actor: caller.actor,
      ...basedOn(
        input,
        entries.map(([key]) => ({ table: 'setting', id: key, fields: ['value'] })),
      ),
    },
    (writer) => {
      for (const [key, value] of entries) writer.writeSetting(key, value);
    },
  );
  return { seq };
}
