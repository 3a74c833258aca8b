import { say } from '../../i18n/say.ts';

const number = new Intl.NumberFormat('vi', { maximumFractionDigits: 1 });

/** `1,4 MB`, in the steps that Windows shows. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return say('attachments:size.bytes', { n: String(bytes) });
  if (bytes < 1024 * 1024)
    return say('attachments:size.kilobytes', { n: number.format(Math.ceil(bytes / 1024)) });
  return say('attachments:size.megabytes', { n: number.format(bytes / 1024 / 1024) });
}
