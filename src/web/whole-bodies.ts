import type { StandardHandleResult } from '@orpc/server/standard';

/**
 * Packs an answer with files into its bytes before it is sent. Streamed as a form, a window that goes away before its
 * answer would end the host: Node's own form stream writes on after it was cancelled, and nobody can catch that.
 */
export async function withWholeBody(result: StandardHandleResult): Promise<StandardHandleResult> {
  if (!result.matched || !(result.response.body instanceof FormData)) return result;
  const packed = new Response(result.response.body);
  const bytes = new Uint8Array(await packed.arrayBuffer());
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(bytes);
      controller.close();
    },
  });
  const headers = {
    ...result.response.headers,
    'content-type': packed.headers.get('content-type') ?? 'multipart/form-data',
    'content-length': String(bytes.byteLength),
  };
  return { ...result, response: { ...result.response, headers, body } };
}
