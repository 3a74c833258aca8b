import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createORPCClient } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Application } from '../../src/application/create-application.ts';
import { createPlannerHost } from '../../src/planner-process/planner-host.ts';
import type { WindowPort } from '../../src/planner-process/window-port.ts';
import type { Contract } from '../../src/shared/contract/index.ts';
import { startWebHost } from '../../src/web/start-web-host.ts';

export type Client = ContractRouterClient<Contract>;

/** A host that windows connect to; each client is one window. */
export type Transport = { connect(): Promise<Client>; close(): Promise<void> };

/** Electron's way: the planner process's own message handling, and a port to each window. */
export async function overMessagePort(application: Application, actor: string): Promise<Transport> {
  const receive = createPlannerHost({
    create: () => application,
    tell: () => undefined,
    exit: () => undefined,
  });
  receive(
    {
      type: 'start',
      planPath: '/unused',
      openPath: null,
      operator: actor,
      version: '0',
      resourcesDir: '/unused',
    },
    [],
  );
  const ports: MessagePort[] = [];
  return {
    async connect() {
      const { port1, port2 } = new MessageChannel();
      ports.push(port1);
      receive({ type: 'connect' }, [port2 as unknown as WindowPort]);
      const client: Client = createORPCClient(new PortLink({ port: port1 }));
      port1.start();
      return client;
    },
    async close() {
      for (const port of ports) port.close();
    },
  };
}

/** The browser's way: the printed address, its token exchanged for a cookie, then calls over HTTP. */
export async function overHttp(application: Application, actor: string): Promise<Transport> {
  const rendererDir = mkdtempSync(join(tmpdir(), 'man-nhung-window-'));
  writeFileSync(join(rendererDir, 'index.html'), '<p>Màn Nhung</p>');
  application.session.openAtStart();
  const host = await startWebHost({ application, rendererDir, port: 0, actor });
  return {
    async connect() {
      const opened = await fetch(host.url, { redirect: 'manual' });
      const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
      const origin = `http://127.0.0.1:${host.port}`;
      return createORPCClient(new FetchLink({ url: `${origin}/rpc`, headers: { cookie, origin } }));
    },
    close: host.close,
  };
}
