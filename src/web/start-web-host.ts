import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Application } from '../application/create-application.ts';
import { createAccess } from './access.ts';
import { createRequestHandler } from './handle-request.ts';

/** How long running answers may take to end when the host closes; streams of changes never end by themselves. */
const GRACE_MS = 400;
const LOOPBACK = '127.0.0.1';

export type WebHostOptions = {
  application: Pick<Application, 'router'>;
  /** Folder of the built window. */
  rendererDir: string;
  /** 0 takes a free port. */
  port: number;
  /** Whom the journal names for what is changed through this host. */
  actor: string;
};

export type WebHost = {
  /** Address with the token: opens the window in a browser of this PC. */
  url: string;
  port: number;
  close(): Promise<void>;
};

/** The port given is taken, or the system does not let this program have it. */
export class PortUnavailableError extends Error {
  override readonly name = 'PortUnavailableError';
  readonly port: number;

  constructor(port: number, reason: string) {
    super(`Port ${port} cannot be used (${reason}); choose another with --port, or leave it out.`);
    this.port = port;
  }
}

/** Serves the planner on 127.0.0.1 only. The window, its calls and its stream of changes share one origin. */
export async function startWebHost(options: WebHostOptions): Promise<WebHost> {
  const access = createAccess();
  const server = createServer();
  const port = await listen(server, options.port);
  // Bound first, handled after: the guards need the port that the system gave.
  server.on('request', createRequestHandler({ ...options, port, access }));
  return {
    url: `http://${LOOPBACK}:${port}/?token=${access.token}`,
    port,
    close: () => closeServer(server),
  };
}

async function listen(server: Server, port: number): Promise<number> {
  server.listen({ port, host: LOOPBACK, exclusive: true });
  try {
    await once(server, 'listening');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new PortUnavailableError(port, code === 'EADDRINUSE' ? 'another program uses it' : code);
  }
  return (server.address() as AddressInfo).port;
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((done) => {
    server.close(() => done());
  });
  const force = setTimeout(() => server.closeAllConnections(), GRACE_MS);
  await closed;
  clearTimeout(force);
}
