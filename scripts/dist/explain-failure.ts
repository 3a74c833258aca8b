const NETWORK =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|getaddrinfo|socket hang up|status code 40[37]|fetch failed/;
const ADDRESS = /https:\/\/[^\s"')]+/;

/** In one sentence what stopped the packaging, where it was the network; null for any other fault. */
export function explainFailure(output: string): string | null {
  const lines = output.split('\n');
  const at = lines.findIndex((line) => NETWORK.test(line));
  if (at < 0) return null;
  const near = lines.slice(Math.max(0, at - 12), at + 4).join('\n');
  const host = /(?:ENOTFOUND|EAI_AGAIN) ([\w.-]+)/.exec(lines[at] ?? '')?.[1];
  const address = ADDRESS.exec(lines[at] ?? '')?.[0] ?? ADDRESS.exec(near)?.[0] ?? host;
  const what = /nsis/i.test(near)
    ? 'the tools that make Windows installers'
    : /appimage/i.test(near)
      ? 'the tools that make AppImages'
      : /fpm/i.test(near)
        ? 'the tool that makes .deb packages'
        : /winCodeSign/i.test(near)
          ? 'the tools that write Windows resources'
          : 'Electron';
  return [
    `The network stopped the packaging: ${what} could not be fetched${address ? ` from ${address}` : ''}.`,
    'Nothing in the checkout was changed. With Electron on this PC already, "npm run dist -- --dir --electron-dist=FOLDER" makes the unpacked program without the network.',
  ].join(' ');
}
