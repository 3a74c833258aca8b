import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createTestApplication, type TestApplication } from '../../tests/support/test-application.ts';
import type { Client } from '../../tests/support/transports.ts';
import type { FromPlanner } from '../shared/host-messages.ts';
import { createPlannerHost } from './planner-host.ts';
import type { WindowPort } from './window-port.ts';

let test: TestApplication;
let told: FromPlanner[];
let askForFile: () => Promise<string | null>;
let receive: ReturnType<typeof createPlannerHost>;
const exit = vi.fn();

const startWith = (openPath: string | null) =>
  receive(
    {
      type: 'start',
      planPath: test.planPath,
      openPath,
      operator: 'An',
      version: '0',
      resourcesDir: '/resources',
    },
    [],
  );

/** A plan of its own beside the host's, whole and closed. */
function anotherPlan(): string {
  const other = createTestApplication();
  const path = join(dirname(test.planPath), 'khác.mannhung');
  const store = other.application.host.files.create(path, () => undefined);
  store.close();
  other.remove();
  return path;
}

beforeEach(() => {
  test = createTestApplication();
  told = [];
  receive = createPlannerHost({
    create: (_start, { chooseFile }) => {
      askForFile = chooseFile;
      return test.application;
    },
    tell: (message) => told.push(message),
    exit,
  });
});
afterEach(() => test.remove());

describe('the planner process', () => {
  it('starts without a plan and makes none', () => {
    startWith(null);
    expect(test.application.session.isOpen()).toBe(false);
    expect(existsSync(test.planPath)).toBe(false);
    expect(told).toEqual([]);
  });

  it('opens the plan asked for and tells so', async () => {
    const path = anotherPlan();
    startWith(path);
    await expect.poll(() => told).toEqual([{ type: 'opened', path }]);
    expect(test.application.session.path()).toBe(path);
  });

  it('falls back to its own plan where the one asked for is refused', async () => {
    const { files } = test.application.host;
    files.create(test.planPath, () => undefined).close();
    startWith('/nowhere/mất.mannhung');
    await expect
      .poll(() => told)
      .toEqual([
        { type: 'refused', path: '/nowhere/mất.mannhung', code: 'PLAN_MISSING' },
        { type: 'opened', path: test.planPath },
      ]);
  });

  it('keeps the open plan when another is refused', async () => {
    const path = anotherPlan();
    const foreign = join(dirname(path), 'thư.mannhung');
    writeFileSync(foreign, 'not a plan');
    startWith(path);
    receive({ type: 'open', path: foreign }, []);
    expect(told).toContainEqual({ type: 'refused', path: foreign, code: 'PLAN_FOREIGN' });
    expect(test.application.session.path()).toBe(path);
    expect(test.application.session.isOpen()).toBe(true);
  });

  it('serves each window that it is handed a port to', async () => {
    startWith(null);
    const { port1, port2 } = new MessageChannel();
    receive({ type: 'connect' }, [port2 as unknown as WindowPort]);
    const client: Client = createORPCClient(new RPCLink({ port: port1 }));
    port1.start();
    expect(await client.plan.status()).toMatchObject({ open: false, operator: 'An' });
    port1.close();
  });

  it('asks for files through the main process, each question with its own answer', async () => {
    startWith(null);
    const answers = [askForFile(), askForFile()];
    expect(told).toEqual([
      { type: 'choose-file', id: 1 },
      { type: 'choose-file', id: 2 },
    ]);
    receive({ type: 'chosen', id: 2, path: '/b.mannhung' }, []);
    receive({ type: 'chosen', id: 1, path: null }, []);
    receive({ type: 'chosen', id: 9, path: '/c.mannhung' }, []);
    expect(await Promise.all(answers)).toEqual([null, '/b.mannhung']);
  });

  it('closes the plan, folds the log in and ends', () => {
    const path = anotherPlan();
    startWith(path);
    expect(existsSync(`${path}-wal`)).toBe(true);
    receive({ type: 'close' }, []);
    expect(exit).toHaveBeenCalledExactlyOnceWith(0);
    expect(existsSync(`${path}-wal`)).toBe(false);
  });

  it.each([
    null,
    'close',
    {},
    { type: 'run' },
    { type: 'open' },
    { type: 'open', path: '' },
    { type: 'start', planPath: 1 },
  ])('does not guess at %j', (message) => {
    expect(() => receive(message, [])).toThrow();
  });

  it('does nothing for windows before it has started', () => {
    expect(() => receive({ type: 'connect' }, [])).not.toThrow();
    expect(() => receive({ type: 'open', path: '/a.mannhung' }, [])).not.toThrow();
  });
});
