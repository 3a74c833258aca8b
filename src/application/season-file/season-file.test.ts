import { afterEach, beforeEach, expect, test } from 'vitest';
import { snapshot } from '../../storage/testing/test-plan.ts';
import { codeOf, type TestPlanner, testPlanner } from '../testing/test-planner.ts';

let planner: TestPlanner;
beforeEach(async () => {
  planner = testPlanner();
  await planner.client.plan.createSample();
});
afterEach(() => planner.remove());

const stateOf = ({ application }: TestPlanner) => snapshot(application.session.path());
async function exported({ client }: TestPlanner, withoutPersonalData = false, index = 0) {
  const season = (await client.season.list())[index];
  const { bytes } = await client.seasonFile.export({ seasonId: season?.id ?? '', withoutPersonalData });
  return bytes;
}

test('a plan that begins with a season file exports the same bytes', async () => {
  const file = await exported(planner);
  const other = testPlanner();
  await other.client.plan.upload({ file });
  expect(await (await exported(other)).text()).toBe(await file.text());
  other.remove();
});
test('codes', () => {
  expect(codeOf).toBeDefined();
  expect(stateOf).toBeDefined();
});
