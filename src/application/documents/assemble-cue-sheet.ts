import { type CallWords, defaultCallWords, spokenCall } from '../../domain/cues/index.ts';
import type { Outline, OutlineNode } from '../../domain/productions/index.ts';
import { assertNever } from '../../shared/assert-never.ts';
import type { Slot } from '../../shared/contract/broadcast.ts';
import type { Cue, Department } from '../../shared/contract/cues.ts';
import type { Item } from '../../shared/contract/items.ts';
import type { CrewMember, Role } from '../../shared/contract/people.ts';
import type { Production, ProductionPart } from '../../shared/contract/productions.ts';
import { formatClock } from '../../shared/time/clock.ts';
import { formatDuration } from '../../shared/time/duration.ts';
import { secondsOfDay } from '../../shared/time/local-time.ts';
import { type Issue, joinText, productionKindWords, showCallerOf, triggerWords } from './labels.ts';
import { numberTitle, outlineRows } from './outline-rows.ts';
import type { CueSheetCue, CueSheetNumber, CueSheetPaper, CueSheetRow } from './papers.ts';
import { whenAndWhere } from './when-and-where.ts';

export type CueSheetInput = Issue & {
  organisationName: string;
  production: Production;
  outline: Outline;
  parts: ProductionPart[];
  slot: Slot | null;
  cues: Cue[];
  crew: CrewMember[];
  departments: Department[];
  roles?: Role[];
  /** Cues of this department only (its code). */
  only?: Department | undefined;
  /** The house's words of a call; the usual ones where left out. */
  words?: CallWords;
};

/** Bảng cue from the plan's records: every cue under its lớp or tiết mục, in calling order. */
export function assembleCueSheet(input: CueSheetInput): CueSheetPaper {
  const { production, words = defaultCallWords, only } = input;
  const cues = input.cues
    .filter((cue) => only === undefined || cue.departments.includes(only.code))
    .toSorted((a, b) => a.position - b.position);
  return {
    document: 'cue-sheet',
    head: {
      organisation: input.organisationName,
      title: 'Bảng cue',
      subject: production.title,
      subjectKind: productionKindWords(production),
      lines: whenAndWhere(production, input.slot),
      version: input.version,
      printedAt: input.printedAt,
    },
    scope: only === undefined ? 'tất cả bộ phận' : `bộ phận ${only.code} – ${only.name}`,
    showCaller: showCallerOf(input.crew),
    departments: legend(cues, input.departments),
    spoken: example(cues, input.departments, words),
    // Only a word of the house's own is said, so that papers issued before keep their version.
    ...(words.go === defaultCallWords.go ? {} : { goWord: words.go }),
    rows: only === undefined ? rows(input, cues) : withCues(rows(input, cues)),
  };
}

/** Departments of these cues in the house's order; a code that the house no longer knows keeps its place at the end. */
function legend(cues: readonly Cue[], departments: readonly Department[]): { code: string; name: string }[] {
  const used = new Set(cues.flatMap((cue) => cue.departments));
  const known = departments.toSorted((a, b) => a.position - b.position).filter((each) => used.has(each.code));
  const codes = new Set(known.map((each) => each.code));
  const unknown = [...used].filter((code) => !codes.has(code)).map((code) => ({ code, name: '' }));
  return [...known.map(({ code, name }) => ({ code, name })), ...unknown];
}

function example(
  cues: readonly Cue[],
  departments: readonly Department[],
  callWords: CallWords,
): CueSheetPaper['spoken'] {
  const cue =
    cues.find((each) => each.departments.length === 1) ?? cues.find((each) => each.departments.length > 0);
  if (!cue) return null;
  const words = cue.departments.map(
    (code) => departments.find((each) => each.code === code)?.callWord || code,
  );
  return spokenCall(words, cue.number, callWords);
}

/** Only the lớp, and the màn above them, in which there is something to call: a department turns fewer pages. */
function withCues(rows: readonly CueSheetRow[]): CueSheetRow[] {
  const kept: CueSheetRow[] = [];
  let inGroup = false;
  // How deep the section may lie that holds what was kept last; infinite right after a cue.
  let holder = 0;
  for (const row of rows.toReversed()) {
    switch (row.kind) {
      case 'cue':
        inGroup = true;
        holder = Number.POSITIVE_INFINITY;
        kept.push(row);
        break;
      case 'number':
        if (inGroup) kept.push(row);
        break;
      case 'group':
        if (inGroup) kept.push(row);
        inGroup = false;
        break;
      case 'section':
        if (row.depth < holder) {
          kept.push(row);
          holder = row.depth;
        }
        inGroup = false;
        break;
      default:
        assertNever(row);
    }
  }
  return kept.reverse();
}

function rows(input: CueSheetInput, cues: readonly Cue[]): CueSheetRow[] {
  const { outline, production } = input;
  const curtain = production.startsAt === null ? 0 : secondsOfDay(production.startsAt);
  const times = (start: number, seconds: number) => ({
    startSeconds: curtain + start,
    start: formatClock(curtain + start),
    seconds,
    duration: formatDuration(seconds),
  });
  const byItem = Map.groupBy(cues, (cue) =>
    cue.itemId !== null && outline.byId.has(cue.itemId) ? cue.itemId : null,
  );
  const singers = singersOf(input.roles ?? []);
  const printed = (cue: Cue) => cueRow(cue, startOf(outline, cue.itemId, curtain));

  const result = outlineRows(outline, input.parts).flatMap((row): CueSheetRow[] => {
    const { title, depth } = row;
    if (row.kind === 'part')
      return [{ kind: 'section', depth, title, ...times(row.startSeconds, row.seconds) }];
    const { node } = row;
    const own = byItem.get(node.item.id) ?? [];
    const when = times(node.startSeconds, node.seconds);
    if (row.kind === 'band') return [{ kind: 'section', depth, title, ...when }, ...own.map(printed)];
    const inside = [...own, ...row.inner.flatMap((child) => byItem.get(child.item.id) ?? [])];
    const called = inside.sort((a, b) => a.position - b.position);
    return [{ kind: 'group', title, ...when }, ...numbersAndCues(row.inner, called, node, printed, singers)];
  });
  const loose = byItem.get(null) ?? [];
  if (loose.length === 0) return result;
  return [
    ...result,
    {
      kind: 'group',
      title: 'Chưa gắn vào tiết mục',
      startSeconds: null,
      start: '',
      seconds: null,
      duration: '',
    },
    ...loose.map(printed),
  ];
}

/**
 * Bài bản come before the first cue that is called in them: a cue of the bài bản itself, of a later one, or one of
 * the lớp whose time has reached it.
 */
function numbersAndCues(
  inner: readonly OutlineNode[],
  called: readonly Cue[],
  group: OutlineNode,
  printed: (cue: Cue) => CueSheetCue,
  singers: (item: Item) => string,
): CueSheetRow[] {
  const order = new Map(inner.map((node, i) => [node.item.id, i]));
  const result: CueSheetRow[] = [];
  let next = 0;
  const upTo = (end: number) => {
    for (const node of inner.slice(next, end)) result.push(numberRow(node.item, singers));
    next = Math.max(next, end);
  };
  for (const cue of called) {
    const at = cue.itemId === null ? undefined : order.get(cue.itemId);
    if (at !== undefined) {
      upTo(at + 1);
    } else if (cue.offsetMs !== null) {
      const second = group.startSeconds + cue.offsetMs / 1000;
      upTo(inner.filter((node) => node.startSeconds <= second).length);
    }
    result.push(printed(cue));
  }
  upTo(inner.length);
  return result;
}

/** Who sings, as printed on the item; the cast list says it where the item does not. */
function singersOf(roles: readonly Role[]): (item: Item) => string {
  const names = new Set(roles.map((role) => role.name));
  return (item) => {
    if (item.performers !== '') return item.performers;
    // The sheet is called by roles, so of the derived names the roles are enough where all of them are known.
    const listed = item.castNames.split(', ');
    const known = listed.filter((name) => names.has(name));
    return known.length > 0 ? known.join(', ') : item.castNames;
  };
}

function numberRow(item: Item, singers: (item: Item) => string): CueSheetNumber {
  const tuning = item.tuning === '' || /^(dây|hò)\b/iu.test(item.tuning) ? item.tuning : `dây ${item.tuning}`;
  const mode = item.mode === '' || /^hơi\s/iu.test(item.mode) ? item.mode : `hơi ${item.mode}`;
  const genre = item.title.toLowerCase().startsWith(item.genre.toLowerCase()) ? '' : item.genre;
  const beats = item.beats === null ? '' : `${item.beats} nhịp`;
  const entry = item.entryBeat === null ? '' : `vào nhịp ${item.entryBeat}`;
  return {
    kind: 'number',
    title: numberTitle(item),
    details: joinText([genre, beats, entry, mode, tuning], ' · '),
    singers: singers(item),
  };
}

/** `2 s`, `1,8 s`. */
function secondsText(ms: number): string {
  return `${String(Math.round(ms / 100) / 10).replace('.', ',')} s`;
}

/** When a cue's item starts; a cue whose item is gone has no time that anyone could call it by. */
function startOf(outline: Outline, itemId: string | null, curtain: number): number | null {
  const node = itemId === null ? undefined : outline.byId.get(itemId);
  return node ? curtain + node.startSeconds : null;
}

function cueRow(cue: Cue, itemStart: number | null): CueSheetCue {
  const follow =
    cue.follow === 'auto' ? 'nối tự động' : cue.follow === 'after' ? `nối +${secondsText(cue.followMs)}` : '';
  const wait = cue.preWaitMs > 0 ? `chờ ${secondsText(cue.preWaitMs)}` : '';
  const whole = cue.durationMs % 1000 === 0;
  const start = cue.offsetMs === null || itemStart === null ? null : itemStart + cue.offsetMs / 1000;
  return {
    kind: 'cue',
    number: cue.number,
    departments: cue.departments,
    trigger: triggerWords[cue.triggerKind],
    title: cue.title,
    standby: cue.standby,
    instruction: cue.instruction,
    small: joinText([follow, wait, cue.operator, cue.note], ' · '),
    startSeconds: start,
    start: start === null ? '' : formatClock(start),
    seconds: cue.durationMs === 0 ? null : cue.durationMs / 1000,
    duration:
      cue.durationMs === 0 ? '' : whole ? formatDuration(cue.durationMs / 1000) : secondsText(cue.durationMs),
  };
}
