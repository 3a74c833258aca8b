import '../../../src/renderer/theme/tokens.css';
import '../../../src/renderer/theme/base.css';
import { dayNumber } from '../../../src/domain/schedule/index.ts';
import type { LocalDate } from '../../../src/shared/time/local-time.ts';
import type { Bench } from './bench-page.ts';
import { mountDemo } from './demo.tsx';
import { mountFullCalendar } from './full-calendar.ts';
import { madeCalls } from './made-calls.ts';
import { mountOurs } from './ours.tsx';

declare global {
  interface Window {
    bench: Bench;
    ready: boolean;
  }
}

const query = new URLSearchParams(location.search);
const root = document.getElementById('root') as HTMLElement;
const view = query.get('view') === 'month' ? 'month' : 'week';
const cap = query.get('cap') === 'all' ? Number.POSITIVE_INFINITY : 5;
const first = dayNumber('2026-03-02' as LocalDate);
if (query.get('theme') === 'dark') document.documentElement.dataset.theme = 'dark';

if (query.get('lib') === 'demo') {
  await mountDemo(root, view);
} else if (query.get('lib') === 'empty') {
  root.innerHTML = '<div class="empty" style="flex:1">–</div>';
} else {
  const count = Number(query.get('calls') ?? 1000);
  const calls = madeCalls(count, first, view === 'week' ? 7 : 28, 2);
  window.bench =
    query.get('lib') === 'full'
      ? mountFullCalendar(root, calls, view, first, cap)
      : await mountOurs(root, calls, view, first, cap);
}
window.ready = true;
