import type { RecordRow } from '../../../../shared/contract/records.ts';
import { fold } from '../../../../shared/text/fold.ts';

type Channel = RecordRow<'channel'>;

/** `THDT-1`, `THĐT 1` and `thdt1` are one. */
const keyOf = (text: string) => fold(text).replace(/[^a-z0-9]/g, '');

/**
 * The channel that a sheet means: by its code, its name or one of its aliases. A code goes before a name of another
 * channel, and a name before an alias. Null if none is meant, or more than one.
 */
export function findChannel(text: string, channels: readonly Channel[]): Channel | null {
  const key = keyOf(text);
  if (key === '') return null;
  const ways: ((channel: Channel) => readonly string[])[] = [
    (channel) => [channel.code],
    (channel) => [channel.name],
    (channel) => channel.aliases,
  ];
  for (const way of ways) {
    const found = channels.filter((channel) => way(channel).some((name) => keyOf(name) === key));
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}
