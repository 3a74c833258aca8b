import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { DocumentSubject } from '../../../shared/contract/documents.ts';
import { orpc } from '../../client/client.ts';
import { useSeason } from '../../client/use-season.ts';
import type { KeptChoices } from './kept-choices.ts';
import type { PapersWish } from './open-papers.ts';
import type { PaperSubject } from './paper-request.ts';

type Chosen = Pick<KeptChoices, 'productionId' | 'channel'>;

/** What papers can be of, and which of it is chosen: first what the dialog was opened for, then what was used last. */
export function usePaperSubjects(wish: PapersWish, kept: KeptChoices) {
  const seasonChoice = useSeason();
  const [chosen, setChosen] = useState<Chosen>({});
  const [seasonId, setSeasonId] = useState(wish.seasonId);
  const productionQuery = useQuery(orpc.productions.list.queryOptions({ input: {} }));
  const channelQuery = useQuery(orpc.broadcast.channels.queryOptions());
  const departmentQuery = useQuery(orpc.cues.departments.queryOptions());

  const all = productionQuery.data ?? [];
  const wished = all.find(({ id }) => id === (chosen.productionId ?? wish.productionId));
  const season =
    seasonChoice.seasons.find(({ id }) => id === (seasonId ?? wished?.seasonId)) ?? seasonChoice.chosen;
  const productions = all.filter((production) => production.seasonId === season?.id);
  const production =
    productions.find(({ id }) => id === wished?.id) ??
    productions.find(({ id }) => id === kept.productionId) ??
    productions[0];

  const slotQuery = useQuery({
    ...orpc.broadcast.slots.queryOptions({
      input: wish.productionId === undefined ? { seasonId: season?.id } : { productionId: wish.productionId },
    }),
    enabled: season !== undefined,
  });
  const airing = new Set(slotQuery.data?.map((slot) => slot.channelId));
  const channels = (channelQuery.data ?? []).filter((channel) => channel.enabled || airing.has(channel.id));
  const named = (word: string | undefined) => channels.find(({ id }) => word === `channel:${id}`);
  const station = (word: string | undefined) =>
    channels.find(({ stationCode }) => word === `station:${stationCode}`)?.stationCode;
  const first = channels.find(({ id }) => airing.has(id));
  // For a production its own channel comes before the one that was used last; for a season after it.
  const usual = wish.productionId === undefined ? undefined : first;
  const wishedChannel = channels.find(({ id }) => id === wish.channelId);
  const stationCode = station(chosen.channel ?? (wishedChannel || usual ? undefined : kept.channel));
  const channel =
    stationCode === undefined
      ? (named(chosen.channel) ?? wishedChannel ?? usual ?? named(kept.channel) ?? first ?? channels[0])
      : undefined;

  const subject: PaperSubject = {
    productionId: production?.id,
    channelId: channel?.id,
    stationCode,
    seasonId: season?.id,
  };
  return {
    /** Read as far as a paper of this needs it: a first paper waits for no list that it has no use for. */
    ready: (of: DocumentSubject) =>
      season !== undefined &&
      productionQuery.isFetched &&
      (of !== 'production' || departmentQuery.isFetched) &&
      (of !== 'channel' || (channelQuery.isFetched && slotQuery.isFetched)),
    seasons: seasonChoice.seasons,
    productions,
    channels,
    departments: departmentQuery.data ?? [],
    subject,
    choose: (part: Chosen) => setChosen((now) => ({ ...now, ...part })),
    chooseSeason: (id: string) => {
      setSeasonId(id);
      setChosen((now) => ({ ...now, productionId: undefined }));
    },
  };
}
