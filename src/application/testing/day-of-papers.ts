import { afterEach, beforeEach } from 'vitest';
import { renderPaper } from '../../documents/render-paper.ts';
import { readCalendar } from '../../documents/testing/read-calendar.ts';
import type { DocumentRequest } from '../../shared/contract/documents.ts';
import type { LocalDate, LocalDateTime } from '../../shared/time/local-time.ts';
import type { Paper } from '../documents/papers.ts';
import { type TestPlanner, testPlanner } from './test-planner.ts';

/** A day of the sample without calls, one person and one production on it, and the papers that tell of it. */
export function dayOfPapers() {
  let planner: TestPlanner;
  const known = { personId: '', productionId: '' };
  beforeEach(async () => {
    planner = testPlanner();
    await planner.client.plan.createSample();
    const production = (await planner.client.productions.list({})).find(({ code }) => code === 'LVT');
    const person = (await planner.client.people.list()).find(({ name }) => name === 'Hồ Ngọc Ánh');
    if (!production || !person) throw new Error('the sample has neither');
    Object.assign(known, { personId: person.id, productionId: production.id });
  });
  afterEach(() => planner.remove());

  const day = '2022-12-27' as LocalDate;
  const client = () => planner.client;
  const paper = async (request: DocumentRequest) =>
    JSON.parse(await (await client().documents.preview(request)).bytes.text());
  const schedule = (options: object = { personId: known.personId }): DocumentRequest => ({
    document: 'personal-schedule',
    format: 'ics',
    options: { from: day, to: day, ...options },
  });
  return {
    known,
    day,
    at: (clock: string) => `${day}T${clock}` as LocalDateTime,
    client,
    paper,
    schedule,
    events: async (request = schedule()) =>
      readCalendar(await renderPaper((await paper(request)) as Paper, 'ics')),
  };
}
