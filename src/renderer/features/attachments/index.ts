export { Attachments, type Owner } from './attachments.tsx';
