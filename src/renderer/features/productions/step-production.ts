import type { Production } from '../../../shared/contract/productions.ts';

/**
 * Behind which production one goes that is moved up or down among those of its kind, which is how the list shows them;
 * null is the beginning, undefined where it goes no further.
 */
export function placeOfStep(
  season: readonly Pick<Production, 'id' | 'kind'>[],
  id: string,
  step: 'up' | 'down',
): string | null | undefined {
  const moving = season.find((production) => production.id === id);
  const kin = season.filter((production) => production.kind === moving?.kind);
  const at = kin.findIndex((production) => production.id === id);
  const other = kin[step === 'up' ? at - 1 : at + 1];
  if (!moving || !other) return undefined;
  if (step === 'down') return other.id;
  const others = season.filter((production) => production.id !== id);
  return others[others.indexOf(other) - 1]?.id ?? null;
}
