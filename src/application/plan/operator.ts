import { PlanError } from '../../shared/errors/plan-error.ts';
import type { Caller } from '../host.ts';
import { hostKey } from './host-state.ts';
import type { PlanSession } from './plan-session.ts';
import type { PlanStore } from './plan-store.ts';

const WHAT = 'operator';
/** The name that an account of the system bears in the journal, and those that it bore before. */
type Operator = { name: string; former: string[] };

function operatorOf(plan: PlanStore, account: string): Operator | null {
  const stored = plan.windowState(hostKey(WHAT, account));
  return stored ? (JSON.parse(stored) as Operator) : null;
}

/** The caller as the plan knows them: acts bear the chosen name, and those under former names are still their own. */
export function knownCaller(session: PlanSession, { actor: account }: Caller): Caller {
  const operator = session.isOpen() ? operatorOf(session.plan(), account) : null;
  if (!operator) return { actor: account };
  const formerly = [account, ...operator.former].filter((name) => name !== operator.name);
  return { actor: operator.name, account, formerly };
}

/** Every name that a caller acted under; Ctrl+Z takes back the newest act of any of them. */
export const namesOf = ({ actor, formerly = [] }: Caller): readonly string[] => [actor, ...formerly];

/**
 * Lets an account act under another name from now on; an empty one goes back to the account's own. A name that another
 * account bears or bore is refused, because its acts would be taken for this one's.
 */
export function setOperator(plan: PlanStore, account: string, wanted: string): void {
  const name = wanted === '' ? account : wanted;
  const known = operatorOf(plan, account);
  if (takenNames(plan, account).has(name))
    throw new PlanError('INVALID', { field: 'operatorName', reason: 'taken' });
  const former = new Set([...(known?.former ?? []), ...(known ? [known.name] : [])]);
  former.delete(name);
  former.delete(account);
  plan.setWindowState(
    hostKey(WHAT, account),
    JSON.stringify({ name, former: [...former] } satisfies Operator),
  );
}

/** Names of the other accounts, now and before. */
function takenNames(plan: PlanStore, account: string): Set<string> {
  const taken = new Set<string>();
  for (const { key, value } of plan.windowStates(hostKey(WHAT, ''))) {
    const owner = key.slice(hostKey(WHAT, '').length);
    if (owner === account) continue;
    const { name, former } = JSON.parse(value) as Operator;
    for (const word of [owner, name, ...former]) taken.add(word);
  }
  return taken;
}
