import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { orpc } from '../../../client/client.ts';
import { useSeason } from '../../../client/use-season.ts';
import type { ArrangeWish } from '../open-arrange.ts';
import type { Choice } from './who-picker.tsx';

type Wish = Extract<ArrangeWish, { what: 'times' }>;

/** Who a time is looked for: items of one production, and people. */
export function useWanted(wish: Wish) {
  const season = useSeason();
  const { data: rehearsables } = useQuery({
    ...orpc.schedule.rehearsables.queryOptions({ input: { seasonId: season.chosen?.id ?? '' } }),
    enabled: season.chosen !== undefined,
  });
  const { data: people = [] } = useQuery(orpc.people.list.queryOptions());
  const { data: productions = [] } = useQuery(orpc.productions.list.queryOptions({ input: {} }));
  const [itemIds, setItemIds] = useState<readonly string[]>(wish.itemIds);
  const [personIds, setPersonIds] = useState<readonly string[]>(wish.personIds);
  const items = rehearsables?.items ?? [];
  // Items of two productions make no call: after the first one only those beside it are offered.
  const productionId = items.find(({ itemId }) => itemId === itemIds[0])?.productionId ?? wish.productionId;

  const names = useMemo(() => new Map(people.map((person) => [person.id, person.printedName])), [people]);
  const choices = useMemo(() => {
    const titles = new Map(productions.map(({ id, title }) => [id, title]));
    const toItem = ({ itemId, title, path, productionId: of }: (typeof items)[number]): Choice => ({
      key: `item ${itemId}`,
      name: title,
      detail: [titles.get(of) ?? '', ...path].filter((part) => part !== '').join(' › '),
    });
    return {
      items: (rehearsables?.items ?? [])
        .filter((item) => productionId === null || item.productionId === productionId)
        .map(toItem),
      people: people.map(
        ({ id, printedName, groups }): Choice => ({
          key: `person ${id}`,
          name: printedName,
          detail: groups.join(', '),
        }),
      ),
    };
  }, [rehearsables, productions, people, productionId]);

  const known = new Map([...choices.items, ...choices.people].map((choice) => [choice.key, choice]));
  const chosen = [...itemIds.map((id) => `item ${id}`), ...personIds.map((id) => `person ${id}`)].map(
    (key): Choice => known.get(key) ?? { key, name: '…', detail: '' },
  );
  const change = (key: string, by: (ids: readonly string[], id: string) => readonly string[]) => {
    const [kind, id = ''] = key.split(' ');
    if (kind === 'item') setItemIds((ids) => by(ids, id));
    else setPersonIds((ids) => by(ids, id));
  };
  return {
    itemIds,
    personIds,
    productionId,
    choices,
    chosen,
    nameOf: (id: string) => names.get(id) ?? '…',
    add: (key: string) => change(key, (ids, id) => [...ids, id]),
    remove: (key: string) => change(key, (ids, id) => ids.filter((each) => each !== id)),
  };
}
