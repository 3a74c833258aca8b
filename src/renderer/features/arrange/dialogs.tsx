export { CallOrder } from './order/arrange-dialog.tsx';
export { FindTimeDialog } from './times/find-time-dialog.tsx';
export { WhoIsFreeDialog } from './times/who-is-free-dialog.tsx';
