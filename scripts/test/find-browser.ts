import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';

const INSTALL_LIMIT_MS = 10 * 60_000;

/** The one without a window first: it takes half the time, for it draws no frame of its own around each page. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
];

function places(): string[] {
  const { env } = process;
  switch (process.platform) {
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .flatMap((folder) => [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
        ]);
    case 'darwin':
      return [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
      ];
    default: {
      const folders = (env.PATH ?? '').split(':').concat('/usr/bin', '/snap/bin');
      return names.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

/** A Chromium on this machine: `CHROME_PATH`, an installed browser, then Playwright's own. */
export function findBrowser(): string | null {
  const candidates = [process.env.CHROME_PATH ?? '', ...places(), playwrightBrowser()];
  return candidates.find((path) => path !== '' && existsSync(path)) ?? null;
}

function playwrightBrowser(): string {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** Finds a browser, or installs one: Debian's as root, else Playwright's. Null if nothing helps. */
export function findOrInstallBrowser(): string | null {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium found; installing one …');
  const isRootDebian =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  const attempts: string[][] = [
    ...(isRootDebian
      ? ['chromium-headless-shell', 'chromium'].map((name) => [
          'sh',
          '-c',
          `apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq ${name} fonts-noto-core`,
        ])
      : []),
    [join('node_modules', '.bin', 'playwright'), 'install', 'chromium'],
  ];
  for (const [command = '', ...args] of attempts) {
    spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: INSTALL_LIMIT_MS });
    const installed = findBrowser();
    if (installed) return installed;
  }
  return null;
}
