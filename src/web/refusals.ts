import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { httpStatusOf } from '../shared/contract/errors.ts';
import type { PlanError } from '../shared/errors/plan-error.ts';

/** The only style of these pages, allowed by its hash. */
const STYLE =
  'body{font:16px/1.5 "Segoe UI","Noto Sans",sans-serif;max-width:36em;margin:12vh auto;padding:0 24px;color:#201f1e;border-left:4px solid #6b1423}h1{font-size:24px;color:#6b1423}';
const styleHash = createHash('sha256').update(STYLE).digest('base64');

const page = (title: string, sentences: string[]): string => `<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><title>${title} – Màn Nhung</title><style>${STYLE}</style></head>
<body><h1>${title}</h1>${sentences.map((sentence) => `<p>${sentence}</p>`).join('')}</body></html>
`;

const pages = {
  400: page('Yêu cầu không đúng', [
    'Trình duyệt gửi một yêu cầu mà chương trình không hiểu. Dữ liệu không thay đổi.',
  ]),
  401: page('Chưa được phép vào', [
    'Trang này chỉ mở bằng địa chỉ mà Màn Nhung in ra khi khởi động, có phần “token” ở cuối.',
    'Hãy chép lại nguyên địa chỉ đó từ cửa sổ dòng lệnh và mở lại. Mỗi lần khởi động có một địa chỉ mới. Dữ liệu của bạn vẫn an toàn.',
  ]),
  403: page('Bị từ chối', ['Yêu cầu đến từ một trang khác nên không được nhận. Dữ liệu không thay đổi.']),
  404: page('Không có trang này', ['Địa chỉ không đúng. Hãy mở lại trang chính của Màn Nhung.']),
  405: page('Không dùng được cách gọi này', ['Màn Nhung không nhận cách gọi này. Dữ liệu không thay đổi.']),
  500: page('Chương trình gặp lỗi', [
    'Màn Nhung không đọc được tệp giao diện của chính nó. Hãy chạy lại chương trình. Dữ liệu của bạn vẫn an toàn.',
  ]),
} as const;

/** A refusal that a person may see: plain words, no detail that would help a stranger. */
export function refuseWithPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: keyof typeof pages,
): void {
  const body = Buffer.from(pages[status]);
  if (status === 405) response.setHeader('Allow', 'GET, HEAD, POST');
  response.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${styleHash}'; frame-ancestors 'none'`,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  // What is left of a refused body is read away, or the browser would report a broken connection instead.
  request.resume();
}

/** A refusal of a call, in the form that the oRPC client turns back into a coded error. */
export function refuseCall(request: IncomingMessage, response: ServerResponse, error: PlanError): void {
  sendCallError(request, response, {
    defined: true,
    code: error.code,
    status: httpStatusOf(error.code),
    message: error.message,
    data: error.data,
  });
}

type CallError = { defined: boolean; code: string; status: number; message: string; data?: unknown };

export function sendCallError(request: IncomingMessage, response: ServerResponse, error: CallError): void {
  response.writeHead(error.status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify({ json: error }));
  request.resume();
}
