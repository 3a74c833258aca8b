import { contextBridge, ipcRenderer } from 'electron';
import { PORT_DELIVERY, PORT_REQUEST } from '../shared/contract/port-handover.ts';

// The page gets one port to the planner process, and no other way out: everything else goes through the contract.
contextBridge.exposeInMainWorld('manNhung', {
  requestPort: (): void => ipcRenderer.send(PORT_REQUEST),
});

ipcRenderer.on(PORT_DELIVERY, (event) => {
  // A port cannot cross the context bridge; a message to the page's own window can carry it.
  window.postMessage({ type: PORT_DELIVERY }, window.location.origin, event.ports);
});
