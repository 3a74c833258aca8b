type Query<T> = { data: T | undefined; error: unknown; refetch: () => unknown };
type Answers<Q> = { [K in keyof Q]: Q[K] extends Query<infer T> ? T : never };

/** Several queries as one: it has an answer when all have. */
export function joined<Q extends Record<string, Query<unknown>>>(queries: Q): Query<Answers<Q>> {
  const all = Object.values(queries);
  const ready = all.every((query) => query.data !== undefined);
  const answers = Object.entries(queries).map(([name, query]) => [name, query.data]);
  return {
    data: ready ? (Object.fromEntries(answers) as Answers<Q>) : undefined,
    error: all.find((query) => query.error)?.error ?? null,
    refetch: () => all.map((query) => query.refetch()),
  };
}
