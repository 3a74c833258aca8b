import { createPlanFiles } from '../create-plan-files.ts';

// Another process on the same plan: adds notes to an item, one action each, then says so.
const [path = '', itemId = '', name = '', times = '0'] = process.argv.slice(2);
const plan = createPlanFiles().open(path);
for (let n = 0; n < Number(times); n++) {
  plan.act(
    { label: { key: 'item.update', params: { title: name, field: 'note' } }, actor: name },
    (writer) => {
      const note = plan.itemById(itemId)?.note ?? '';
      writer.updateItem(itemId, { note: `${note}${name}` });
    },
  );
}
plan.close();
console.log('done');
