import { existsSync, statSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { app, BrowserWindow, Menu, session, shell } from 'electron';
import { assertNever } from '../shared/assert-never.ts';
import { registerAppScheme, serveAppScheme } from './app-protocol.ts';
import { APP_URL } from './app-url.ts';
import { blockNetwork } from './block-network.ts';
import { defaultPlanPath, planArgument, plansOfStart } from './data-path.ts';
import { askAfterPlannerDied, askForFolder, askForPlan, showAbout, showRefusal } from './dialogs.ts';
import { askWhereToSave } from './downloads.ts';
import { menuTemplate } from './menu.ts';
import { restrictPermissions } from './permissions.ts';
import { createPlannerProcess, type PlannerMessage } from './planner-process.ts';
import { handOutPorts } from './port-handover.ts';
import { readUserSettings, updateUserSettings } from './user-settings.ts';
import { focusWindow, openWindow } from './window.ts';

const outDir = join(import.meta.dirname, '..');
/** Vite's address under `npm run dev`; the installed program never listens to its environment. */
const devUrl = app.isPackaged ? null : (process.env.ELECTRON_RENDERER_URL ?? null);
const home = devUrl ?? APP_URL;

const isFile = (path: string) => existsSync(path) && statSync(path).isFile();
const settingsFile = () => join(app.getPath('userData'), 'settings.json');

let argument = planArgument(process.argv, process.cwd(), isFile);
/** The plan in hand; after a crash of the planner it is the one to open again. */
let current: string | null = null;
let plannerClosed = false;

function operator(): string {
  try {
    return userInfo().username;
  } catch {
    // An account that the system cannot name.
    return '';
  }
}

const planner = createPlannerProcess({
  entry: join(import.meta.dirname, 'planner-process.js'),
  sheetEntry: join(import.meta.dirname, 'sheet-process.js'),
  startMessage: () => ({
    type: 'start',
    ...plansOfStart(
      argument,
      readUserSettings(settingsFile()).lastPlan,
      defaultPlanPath(app.getPath('documents')),
      current,
    ),
    operator: operator(),
    version: app.getVersion(),
    resourcesDir: join(app.getAppPath(), 'resources'),
  }),
  onMessage: (message) => void receive(message),
  onDeath: () => void recover(),
});

async function receive(message: PlannerMessage): Promise<void> {
  switch (message.type) {
    case 'choose-file':
      return planner.answerChosen(message.id, await askForPlan(BrowserWindow.getFocusedWindow()));
    case 'choose-folder':
      return planner.answerChosen(message.id, await askForFolder(BrowserWindow.getFocusedWindow()));
    case 'show-file':
      return shell.showItemInFolder(message.path);
    case 'opened':
      current = message.path;
      // A plan that one start was told to use is not the one that later starts open by themselves.
      if (argument?.kind === 'place' && argument.path === message.path) return;
      return updateUserSettings(settingsFile(), { lastPlan: message.path });
    case 'refused':
      return showRefusal(message.path, message.code);
    default:
      return assertNever(message);
  }
}

/** The pages hold ports to the dead process, so they start anew with it. */
async function recover(): Promise<void> {
  if (!(await askAfterPlannerDied())) return app.quit();
  planner.start();
  for (const window of BrowserWindow.getAllWindows()) window.webContents.reload();
}

async function openFromMenu(): Promise<void> {
  const path = await askForPlan(BrowserWindow.getFocusedWindow());
  if (path !== null) planner.open(path);
}

function start(): void {
  const { defaultSession } = session;
  restrictPermissions(defaultSession);
  blockNetwork(defaultSession, devUrl && new URL(devUrl).host);
  askWhereToSave(defaultSession, app.getPath('documents'));
  serveAppScheme(join(outDir, 'renderer'));
  handOutPorts(home, planner.connect);
  planner.start();
  const host = { packaged: app.isPackaged, platform: process.platform };
  const acts = { open: () => void openFromMenu(), about: () => void showAbout() };
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(acts, host)));
  openWindow({ home, preload: join(outDir, 'preload', 'index.cjs'), settingsFile: settingsFile() });
}

/** A plan that the user opens from outside: before the program is ready it is the one to start with. */
function openFromOutside(path: string): void {
  if (!app.isReady()) argument = { kind: 'file', path };
  else planner.open(path);
}

if (app.requestSingleInstanceLock()) {
  app.enableSandbox();
  registerAppScheme();
  app.on('second-instance', (_event, args, cwd) => {
    focusWindow();
    const asked = planArgument(args, cwd, isFile);
    if (asked) openFromOutside(asked.path);
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    openFromOutside(path);
  });
  app.on('window-all-closed', () => app.quit());
  // After the windows, whose last edits are then with the planner: it folds them into the file before all ends.
  app.on('will-quit', (event) => {
    if (plannerClosed) return;
    event.preventDefault();
    void planner.close().then(() => {
      plannerClosed = true;
      app.quit();
    });
  });
  void app.whenReady().then(start);
} else {
  app.quit();
}
