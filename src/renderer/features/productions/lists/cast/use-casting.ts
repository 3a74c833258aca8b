import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { type CastingWorld, castingWarnings } from '../../../../../domain/people/index.ts';
import { dateOf, type LocalDate } from '../../../../../shared/time/local-time.ts';
import { orpc } from '../../../../client/client.ts';
import { useRecords } from '../../../../client/records.ts';
import { useSettings } from '../../../../client/use-settings.ts';
import { usePeopleNames } from '../../../people/index.ts';
import { joined } from '../joined.ts';
import { useItemLinks } from './use-item-links.ts';

type Answer<T> = { data: T | undefined; error: unknown; refetch: () => unknown };
const answerOf = <T>({ data, error, refetch }: Answer<T>): Answer<T> => ({ data, error, refetch });

/** First and last day of calls and show. */
function spanOf(days: readonly LocalDate[]): CastingWorld['span'] {
  const sorted = days.toSorted();
  const [from, to] = [sorted[0], sorted.at(-1)];
  return from !== undefined && to !== undefined ? { from, to } : null;
}

/** Who plays what in a production, and what is doubtful in it; both follow what this window has just written. */
export function useCasting(productionId: string) {
  const scope = { productionId };
  const links = useItemLinks(productionId);
  const callQuery = useQuery(orpc.schedule.calls.queryOptions({ input: scope }));
  const production = useQuery(orpc.productions.get.queryOptions({ input: { id: productionId } }));
  const query = joined({
    roles: useRecords('role', scope),
    castings: useRecords('casting', scope),
    people: useRecords('person'),
    names: usePeopleNames(),
    settings: useSettings(),
    calls: answerOf(callQuery),
    production: answerOf(production),
    items: links.query,
  });
  const { data } = query;
  const premiere = data?.production.production.startsAt ?? null;
  const [items, roles, castings, people, calls] = [
    data?.items,
    data?.roles.rows,
    data?.castings.rows,
    data?.people.rows,
    data?.calls,
  ];
  const costumeChangeSeconds = data?.settings.values['rules.costumeChangeSeconds'] ?? 0;
  const world = useMemo((): CastingWorld | undefined => {
    if (!items || !roles || !castings || !people || !calls) return undefined;
    const days = [
      ...calls.filter(({ status }) => status !== 'cancelled').map(({ startsAt }) => dateOf(startsAt)),
      ...(premiere === null ? [] : [dateOf(premiere)]),
    ];
    return {
      items,
      roles,
      castings,
      people: new Map(people.map((person) => [person.id, person])),
      span: spanOf(days),
      costumeChangeSeconds,
    };
  }, [items, roles, castings, people, calls, premiere, costumeChangeSeconds]);
  const warnings = useMemo(() => world && castingWarnings(world), [world]);
  return {
    data: data && world && warnings && { world, warnings, names: data.names },
    link: links.link,
    error: query.error,
    refetch: query.refetch,
  };
}
