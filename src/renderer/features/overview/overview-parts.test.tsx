// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Overview } from '../../../shared/contract/overview.ts';
import type { Season } from '../../../shared/contract/season.ts';
import { addDays, type LocalDate, type LocalDateTime } from '../../../shared/time/local-time.ts';
import { startTexts } from '../../i18n/i18n.ts';
import { TaskList } from './tasks/task-list.tsx';
import { Timeline } from './timeline/timeline.tsx';

const day = '2022-09-14' as LocalDate;
const season = {
  id: 's',
  name: 'Mùa diễn 2022',
  year: 2022,
  startDate: '2022-01-01',
  endDate: '2022-12-31',
} as Season;

const uuid = (n: number) => `01890000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** So many productions, each with three milestones (done, late, to come) and an airing, and so many tasks. */
function overviewOf(productions: number, tasks: number): Overview {
  const each = Array.from({ length: productions }, (_, n) => n + 1);
  const milestone = (n: number, kind: string, date: string, state: 'done' | 'late' | 'open') => ({
    id: `${kind} ${n}`,
    productionId: uuid(n),
    kind,
    title: `${kind} ${n}`,
    date: date as LocalDate,
    state,
  });
  return {
    seq: 1,
    today: day,
    day,
    phase: 'during',
    aheadDays: 14,
    productions: each.map((n) => ({
      id: uuid(n),
      code: `P${n}`,
      title: `Chương trình ${n}`,
      kind: 'programme',
      quarter: 3,
      status: 'rehearsal',
      hue: n % 6,
      startsAt: '2022-11-18T19:30' as LocalDateTime,
      firstCallAt: null,
    })),
    milestones: each.flatMap((n) => [
      milestone(n, 'script', '2022-05-01', 'done'),
      milestone(n, 'rehearsal', '2022-09-01', 'late'),
      milestone(n, 'premiere', '2022-11-18', 'open'),
    ]),
    slots: each.map((n) => ({
      id: `slot ${n}`,
      productionId: uuid(n),
      channelCode: 'VTV9',
      startsAt: '2022-12-10T20:00' as LocalDateTime,
      mode: 'recorded',
      status: 'confirmed',
    })),
    holidays: [],
    tasks: Array.from({ length: tasks }, (_, n) => ({
      key: `milestone:${n}`,
      kind: 'milestone',
      state: n < tasks / 2 ? 'late' : 'coming',
      date: addDays(day, n < tasks / 2 ? -1 : 1),
      days: n < tasks / 2 ? -1 : 1,
      title: `Mốc ${n}`,
      recordId: String(n),
      productionId: uuid(1),
      mark: null,
      at: null,
      channelCode: '',
      callKind: '',
    })),
    targets: [],
  };
}

beforeAll(() => startTexts('vi'));
beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(600);
  HTMLElement.prototype.scrollIntoView = () => undefined;
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

describe('the timeline', () => {
  const rows = () => screen.getByRole('list', { name: 'Lịch năm 2022' }).querySelectorAll<HTMLElement>('li');

  it('says each mark in full, leads to where it is, and names what is late', () => {
    render(<Timeline season={season} overview={overviewOf(1, 0)} />);
    const links = within(rows()[0]!).getAllByRole('link');
    expect(links.map((link) => link.getAttribute('aria-label')).slice(1)).toEqual([
      'script 1, 01/05/2022, đã xong',
      'rehearsal 1, 01/09/2022, trễ hạn',
      'premiere 1, 18/11/2022, sắp tới',
      'Phát VTV9, 10/12/2022 20:00, đã xác nhận',
    ]);
    expect(links.map((link) => link.getAttribute('href')?.split('/').at(-1))).toEqual([
      'outline',
      'milestones',
      'milestones',
      'milestones',
      'slots',
    ]);
    expect(links[0]?.textContent).toContain('Trễ: rehearsal 1');
  });

  it('has one tab stop; arrows walk along a row and to the next, the words follow', () => {
    render(<Timeline season={season} overview={overviewOf(20, 0)} />);
    expect(rows()).toHaveLength(20);
    const stops = () => document.querySelectorAll<HTMLElement>('[data-stop][tabindex="0"]');
    expect(stops()).toHaveLength(1);
    const press = (key: string) => fireEvent.keyDown(document.activeElement!, { key });
    stops()[0]?.focus();
    press('ArrowRight');
    expect(document.activeElement?.getAttribute('aria-label')).toBe('script 1, 01/05/2022, đã xong');
    expect(screen.getByText('script 1, 01/05/2022, đã xong')).toBeDefined();
    press('End');
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Phát VTV9/);
    press('ArrowDown');
    expect(rows()[1]?.contains(document.activeElement)).toBe(true);
    press('ArrowUp');
    expect(rows()[0]?.contains(document.activeElement)).toBe(true);
    expect(stops()).toHaveLength(1);
    fireEvent.keyDown(window, { key: 'Escape' });
    expect(screen.queryByText(/^script 1, /)).toBeNull();
  });
});

describe('what is to be done', () => {
  it('draws a short list whole, folds a group, and says when there is nothing', () => {
    const { rerender } = render(<TaskList overview={overviewOf(1, 6)} />);
    expect(screen.getAllByRole('link')).toHaveLength(6);
    fireEvent.click(screen.getByRole('button', { name: /^Trễ hạn/ }));
    expect(screen.getAllByRole('link')).toHaveLength(3);
    rerender(<TaskList overview={overviewOf(1, 0)} />);
    expect(screen.getByText(/Không có việc trễ hạn/)).toBeDefined();
  });

  it('draws only what is in sight of three hundred', () => {
    render(<TaskList overview={overviewOf(1, 300)} />);
    expect(screen.queryAllByRole('link').length).toBeLessThan(100);
    expect(document.querySelector('ul')?.style.height).toBe(`${300 * 40 + 2 * 26}px`);
  });
});
