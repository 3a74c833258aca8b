import { buildSegment, find, foldEntry } from '../../../domain/search/index.ts';
import type { Hit } from '../../../shared/contract/search.ts';
import { fold } from '../../../shared/text/fold.ts';

/** Something that the window can do or show by itself: a page, a setting, an act. */
export type Command = {
  id: string;
  title: string;
  /** Other words that find it, in either language. */
  words?: string;
  /** What kind of entry it is, in words: "Lệnh", "Trang", "Cài đặt". */
  group: string;
  keys?: string;
  run: () => void;
};

export type Entry = { kind: 'command'; id: string; command: Command } | { kind: 'hit'; id: string; hit: Hit };

/** Commands that a text means; all of them for none. */
export function findCommands(commands: readonly Command[], text: string, limit: number): Command[] {
  if (text.trim() === '') return commands.slice(0, limit);
  const segment = buildSegment(
    commands.map((command) => foldEntry({ ...command, words: `${command.words ?? ''} ${command.group}` })),
  );
  return find([segment], text, limit).map((found) => found.entry);
}

const isMeant = (command: Command, text: string) => text.length > 2 && fold(command.title).startsWith(text);

/**
 * What the palette lists: a command whose title begins with the text stands before what the plan holds, other commands
 * behind the first hits.
 */
export function entriesOf(commands: readonly Command[], hits: readonly Hit[], wanted = ''): Entry[] {
  const text = fold(wanted);
  const [meant, others] = [
    commands.filter((command) => isMeant(command, text)),
    commands.filter((command) => !isMeant(command, text)),
  ];
  const toHit = (hit: Hit): Entry => ({ kind: 'hit', id: `${hit.kind}-${hit.id}`, hit });
  const toCommand = (command: Command): Entry => ({ kind: 'command', id: `command-${command.id}`, command });
  const first = hits.slice(0, BEFORE_COMMANDS).map(toHit);
  const rest = hits.slice(BEFORE_COMMANDS).map(toHit);
  return [...meant.map(toCommand), ...first, ...others.map(toCommand), ...rest];
}

const BEFORE_COMMANDS = 6;
