/** How much of a call a card shows, by the pixels it has. */
export type CardLevel = {
  /** `none` is a bare bar of colour, `icon` has the kind only, `half` the start and a short place. */
  width: 'none' | 'icon' | 'half' | 'full';
  /** Lines of text, 0 where only one of small type fits. */
  lines: number;
  people: boolean;
};

const LINE = 16;
const PEOPLE_FROM = 84;
const PEOPLE_ROW = 22;

export function cardLevel(width: number, height: number): CardLevel {
  const people = height >= PEOPLE_FROM && width >= 48;
  const room = height - 4 - (people ? PEOPLE_ROW : 0);
  return {
    width: width < 16 ? 'none' : width < 34 ? 'icon' : width < 84 ? 'half' : 'full',
    lines: Math.max(0, Math.min(4, Math.floor((room + 2) / LINE))),
    people,
  };
}

export const sameLevel = (a: CardLevel, b: CardLevel): boolean =>
  a.width === b.width && a.lines === b.lines && a.people === b.people;
