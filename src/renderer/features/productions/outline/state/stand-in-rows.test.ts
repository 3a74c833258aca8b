import { expect, it } from 'vitest';
import { blankItem, buildOutline } from '../../../../../domain/productions/index.ts';
import type { Item } from '../../../../../shared/contract/items.ts';
import type { OutlineActs } from '../data/outline-source.ts';
import { duplicateRows } from './commands.ts';
import { pasteRows } from './paste.ts';
import { createSession } from './session.ts';
import { selectOne } from './view-state.ts';

/** A planner that stores a new row when it is told to, and writes down what else it was asked. */
function slowPlanner() {
  const asked: unknown[] = [];
  let answer: () => void = () => undefined;
  const acts: Partial<OutlineActs> = {
    add: () =>
      new Promise((resolve) => {
        answer = () => resolve({ seq: 1, id: 'stored' });
      }),
    addMany: async (at) => {
      asked.push(at);
      return { seq: 2, ids: [] };
    },
    duplicate: async (ids) => {
      asked.push(ids);
      return { seq: 3, ids: [] };
    },
    refresh: async () => undefined,
  };
  return { asked, acts: acts as OutlineActs, answer: () => answer() };
}

it('a paste beside a row that is still being stored, and a copy of it, mean the stored one', async () => {
  const planner = slowPlanner();
  const session = createSession(planner.acts);
  const standIn: Item = {
    ...blankItem,
    id: 'draft-1',
    productionId: 'p',
    parentId: null,
    orderKey: 'a0',
    kind: 'act',
    title: 'Bờ sông',
    castNames: '',
    personIds: [],
    roleIds: [],
  };
  session.writer.add({ targetId: null, side: 'inside' }, { kind: 'act', title: 'Bờ sông' }, 'draft-1');
  session.model = { ...session.model, items: [standIn], outline: buildOutline([standIn]) };
  session.view.update((view) => selectOne(view, 'draft-1'));
  const acts = [pasteRows(session, { text: 'Quán nước\t12:30\n', own: '' }, 'scene'), duplicateRows(session)];
  await Promise.resolve();
  planner.answer();
  await Promise.all(acts);
  expect(planner.asked).toEqual([{ targetId: 'stored', side: 'inside' }, ['stored']]);
});
