import { createPlanFiles } from '../create-plan-files.ts';

// Another process that opens a plan at a moment, together with others, and says how it went.
const [path = '', at = '0'] = process.argv.slice(2);
const start = Number(at);
while (Date.now() < start);
const plan = createPlanFiles().open(path);
const complaints = plan.verify();
plan.close();
console.log(`opened: ${complaints.join() || 'sound'}`);
