import { type IpcMainEvent, ipcMain, MessageChannelMain, type MessagePortMain } from 'electron';
import { PORT_DELIVERY, PORT_REQUEST } from '../shared/contract/port-handover.ts';
import { isOwnUrl } from './app-url.ts';

/** Only the top frame of a window that shows the program's own page may speak with the planner. */
export function isOwnTopFrame(event: Pick<IpcMainEvent, 'senderFrame'>, home: string): boolean {
  const frame = event.senderFrame;
  return frame !== null && frame.parent === null && isOwnUrl(frame.url, home);
}

/** Hands each window that asks one end of a channel, and the other to the planner process. */
export function handOutPorts(home: string, connect: (port: MessagePortMain) => void): void {
  ipcMain.on(PORT_REQUEST, (event) => {
    if (!isOwnTopFrame(event, home)) return;
    const { port1, port2 } = new MessageChannelMain();
    connect(port1);
    event.sender.postMessage(PORT_DELIVERY, null, [port2]);
  });
}
