// @vitest-environment jsdom
import { QueryClientProvider } from '@tanstack/react-query';
import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeAll, expect, it, vi } from 'vitest';
import { createQueryClient } from '../client/query-client.ts';
import type { SeasonChoice } from '../client/use-season.ts';
import { entriesOf, findCommands } from '../features/search/entries.ts';
import { startTexts } from '../i18n/i18n.ts';
import type { Place } from '../navigation/place.ts';
import { useCommands } from './use-commands.ts';

vi.mock('../client/link.ts', () => ({ lazyLink: { call: async () => null } }));

const season = {
  seasons: [],
  chosen: { id: 's', name: 'Mùa diễn 2026' },
  none: false,
  choose: () => undefined,
} as unknown as SeasonChoice;
const none = () => undefined;
const history = { undoAct: null, redoAct: null, stopped: false, busy: false, undo: none, redo: none };
const help = { open: null, openGuide: none, openKeys: none, close: none };

beforeAll(() => startTexts('vi'));

function firstFor(text: string, place: Place): string | undefined {
  const queries = createQueryClient();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={queries}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(() => useCommands(history, season, help, place), { wrapper });
  const [first] = entriesOf(findCommands(result.current, text, 8), [], text);
  return first?.kind === 'command' ? first.command.id : undefined;
}

it.each([
  ['in bang cue', 'print-cue-sheet'],
  ['in lich phat song', 'print-broadcast-schedule'],
  ['xuat excel ke hoach', 'print-season-plan'],
  ['them nguoi', 'person-add'],
  ['them dien vien', 'person-add'],
  ['them chuong trinh', 'production-add'],
  ['them vo', 'production-add'],
  ['mua dien moi', 'season-new'],
  ['luu mua dien', 'season-export'],
  ['nhap mua dien', 'season-import'],
  ['sao luu', 'backup'],
  ['chi tieu', 'targets'],
  ['san khau', 'settings-places'],
])('“%s” finds the command %s from anywhere', (text, id) => {
  expect(firstFor(text, { page: 'overview' })).toBe(id);
});

it.each([
  ['bang cue', 'print-cue-sheet'],
  ['goi cue', 'tab-cues'],
  ['moc', 'tab-milestones'],
  ['phan vai', 'tab-roles'],
  ['in bang cue', 'print-cue-sheet'],
])('“%s” finds %s in an open production', (text, id) => {
  expect(firstFor(text, { page: 'production', id: 'p', tab: 'outline' })).toBe(id);
});
