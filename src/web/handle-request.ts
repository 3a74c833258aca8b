import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { RPCHandler } from '@orpc/server/node';
import type { Application } from '../application/create-application.ts';
import type { Caller } from '../application/host.ts';
import { PlanError } from '../shared/errors/plan-error.ts';
import { securityHeaders } from '../shared/http/content-security-policy.ts';
import { type Access, cookieName, readCookie, sessionCookie } from './access.ts';
import { refuseCall, refuseWithPage, sendCallError } from './refusals.ts';
import { isOwnHost, isOwnOrigin, judgeBody } from './request-rules.ts';
import { serveStatic } from './static-files.ts';
import { withWholeBody } from './whole-bodies.ts';

type HandlerOptions = {
  application: Pick<Application, 'router'>;
  rendererDir: string;
  actor: string;
  port: number;
  access: Access;
};

/** The order matters: who may ask is settled before anything is read, compared with the plan or looked up on disk. */
export function createRequestHandler(options: HandlerOptions): RequestListener {
  const rpc = new RPCHandler<Caller>(options.application.router, {
    rootInterceptors: [async ({ next }) => withWholeBody(await next())],
  });

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const { method } = request;
    if (!isOwnHost(request.headers.host, options.port)) return refuseWithPage(request, response, 403);
    const url = parseUrl(request);
    if (!url) return refuseWithPage(request, response, 400);
    if (method !== 'GET' && method !== 'HEAD') {
      if (!isOwnOrigin(request.headers)) return refuseWithPage(request, response, 403);
      if (method !== 'POST') return refuseWithPage(request, response, 405);
    }

    const given = url.searchParams.get('token');
    if (given !== null && method === 'GET') return exchangeToken(given, request, response);

    const isCall = url.pathname.startsWith('/rpc/');
    if (!options.access.isKnown(readCookie(request.headers.cookie, cookieName(options.port)))) {
      if (!isCall) return refuseWithPage(request, response, 401);
      return sendCallError(request, response, {
        defined: false,
        code: 'UNAUTHORIZED',
        status: 401,
        message: 'No session.',
      });
    }
    if (isCall !== (method === 'POST')) return refuseWithPage(request, response, 405);
    if (!isCall) return serveStatic(options.rendererDir, url.pathname, request, response);
    return answerCall(url.pathname, request, response);
  };

  /** Leaves the token nowhere: not in the address, not in the browser's history of the page that stays. */
  const exchangeToken = (given: string, request: IncomingMessage, response: ServerResponse): void => {
    const session = options.access.exchange(given);
    const known = readCookie(request.headers.cookie, cookieName(options.port));
    if (session === null && options.access.isKnown(known)) {
      // An old address in a browser that is let in already: nothing to refuse.
      response.writeHead(303, { Location: '/', 'Cache-Control': 'no-store' }).end();
      return;
    }
    if (session === null) {
      refuseWithPage(request, response, 401);
      return;
    }
    const cookie = sessionCookie(options.port, session);
    response.writeHead(303, { Location: '/', 'Set-Cookie': cookie, 'Cache-Control': 'no-store' }).end();
  };

  const answerCall = async (
    pathname: string,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> => {
    const verdict = judgeBody(pathname, request.headers);
    if (!verdict.ok) {
      const error =
        verdict.reason === 'too-large'
          ? new PlanError('TOO_LARGE', { limit: verdict.limit })
          : new PlanError('INVALID', { field: 'body', reason: 'malformed' });
      return refuseCall(request, response, error);
    }
    response.setHeader('Cache-Control', 'no-store');
    const { matched } = await rpc.handle(request, response, {
      prefix: '/rpc',
      context: { actor: options.actor },
    });
    if (!matched)
      sendCallError(request, response, {
        defined: false,
        code: 'NOT_FOUND',
        status: 404,
        message: 'No such call.',
      });
  };

  return (request, response) => {
    handle(request, response).catch(() => {
      // A browser that went away, or a file of the window that could not be read.
      if (response.headersSent) response.destroy();
      else refuseWithPage(request, response, 500);
    });
  };
}

/** Only origin form (`/path?query`): an absolute target would carry a host past the check of the Host header. */
function parseUrl(request: IncomingMessage): URL | null {
  const target = request.url ?? '';
  if (!target.startsWith('/') || target.startsWith('//')) return null;
  return URL.canParse(target, 'http://host') ? new URL(target, 'http://host') : null;
}
