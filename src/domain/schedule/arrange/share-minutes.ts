/**
 * Shares a call's minutes among its items by their weights, in steps of five where there is room for it: who calls
 * people does so in fives. An item without a weight counts as the average of the others. The shares add up to the call.
 */
export function shareMinutes(minutes: number, weights: readonly number[]): number[] {
  const count = weights.length;
  if (count === 0) return [];
  const step = minutes >= count * 5 ? 5 : 1;
  const known = weights.filter((weight) => weight > 0);
  const average = known.length === 0 ? 1 : known.reduce((sum, weight) => sum + weight, 0) / known.length;
  const full = weights.map((weight) => (weight > 0 ? weight : average));
  const total = full.reduce((sum, weight) => sum + weight, 0);
  const steps = Math.floor(minutes / step);
  // Each has one step; the rest goes by weight, and what is left over to those that lost most by rounding.
  const free = Math.max(0, steps - count);
  const exact = full.map((weight) => (free * weight) / total);
  const shares = exact.map((share) => Math.floor(share));
  const left = free - shares.reduce((sum, share) => sum + share, 0);
  const byLoss = [...exact.keys()].sort(
    (a, b) => (exact[b] ?? 0) - (shares[b] ?? 0) - ((exact[a] ?? 0) - (shares[a] ?? 0)) || a - b,
  );
  for (const index of byLoss.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  const result = shares.map((share) => (share + 1) * step);
  const rest = minutes - result.reduce((sum, share) => sum + share, 0);
  const last = result.length - 1;
  if (rest > 0) result[last] = (result[last] ?? 0) + rest;
  return result;
}
