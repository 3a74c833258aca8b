import Database from 'better-sqlite3';
import { createPlanFiles } from '../create-plan-files.ts';

// Another process that has the plan open. On each line of its input it says which production it reads first; "write"
// first adds a note to it, "lock" holds the write lock until the next line.
const [path = ''] = process.argv.slice(2);
const plan = createPlanFiles().open(path);
const locker = new Database(path);
let seen = plan.sequence();

const answer = (word: string) => {
  const [production] = plan.productions({});
  if (word === 'lock') locker.exec('BEGIN IMMEDIATE');
  else if (locker.inTransaction) locker.exec('COMMIT');
  if (word === 'write' && production) {
    plan.act({ label: { key: 'production.update', params: {} }, actor: 'other' }, (writer) =>
      writer.updateProduction(production.id, { summary: 'of the other process' }),
    );
  }
  const tail = plan.tailSince(seen);
  seen = tail.seq;
  console.log(JSON.stringify({ title: production?.title, seq: tail.seq, tables: tail.tables }));
};

console.log('open');
let rest = '';
process.stdin.on('data', (chunk) => {
  rest += String(chunk);
  for (let end = rest.indexOf('\n'); end >= 0; end = rest.indexOf('\n')) {
    answer(rest.slice(0, end));
    rest = rest.slice(end + 1);
  }
});
process.stdin.on('end', () => {
  locker.close();
  plan.close();
});
