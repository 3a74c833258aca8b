import type { ClientContext, ClientLink } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { PORT_DELIVERY } from '../../shared/contract/port-handover.ts';

/** What the preload of the Electron host puts into the page. */
type ElectronBridge = { requestPort(): void };

declare global {
  interface Window {
    readonly manNhung?: ElectronBridge;
  }
}

type Link = ClientLink<ClientContext>;

/** Electron: the preload answers the request with one port to the planner process. */
function portLink(bridge: ElectronBridge): Promise<Link> {
  return new Promise((resolve) => {
    const receive = (event: MessageEvent<unknown>) => {
      const port = event.ports[0];
      const message = event.data as { type?: unknown } | null;
      // Only this very window may deliver the port, never a frame or another window.
      if (event.source !== window || message?.type !== PORT_DELIVERY || !port) return;
      window.removeEventListener('message', receive);
      const link = new PortLink({ port });
      port.start();
      resolve(link);
    };
    window.addEventListener('message', receive);
    bridge.requestPort();
  });
}

let shutOut = false;

/** True when the web host knows this window's cookie no more: it was started anew, with another address to open. */
export const isShutOut = (): boolean => shutOut;

/** Web host: same origin, the cookie that the host exchanged for its token goes along by itself. */
function httpLink(): Link {
  return new FetchLink({
    url: `${window.location.origin}/rpc`,
    fetch: async (request, init) => {
      shutOut = false;
      const response = await globalThis.fetch(request, { ...init, credentials: 'same-origin' });
      shutOut = response.status === 401;
      return response;
    },
  });
}

let link: Promise<Link> | undefined;

async function connect(): Promise<Link> {
  return window.manNhung ? await portLink(window.manNhung) : httpLink();
}

/** Connects at the first call; the port of Electron arrives a moment after the page. */
export const lazyLink: Link = {
  async call(path, input, options) {
    link ??= connect();
    return (await link).call(path, input, options);
  },
};
