import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Channel } from '../../../shared/contract/broadcast.ts';
import { orpc } from '../../client/client.ts';

type ChannelChoice = {
  channels: readonly Channel[];
  channel: Channel | undefined;
  chooseChannel: (id: string) => void;
};

/** The channel of a broadcast schedule: first the one that airs this production, or anything of this season. */
export function usePaperChannel(of: { productionId: string } | { seasonId: string }): ChannelChoice {
  const { data: all = [] } = useQuery(orpc.broadcast.channels.queryOptions());
  const { data: slots = [] } = useQuery(orpc.broadcast.slots.queryOptions({ input: of }));
  const [chosen, chooseChannel] = useState<string | null>(null);
  const used = new Set(slots.map((slot) => slot.channelId));
  const channels = all.filter((channel) => channel.enabled || used.has(channel.id));
  const channel =
    channels.find((candidate) => candidate.id === chosen) ??
    channels.find((candidate) => used.has(candidate.id)) ??
    channels[0];
  return { channels, channel, chooseChannel };
}
