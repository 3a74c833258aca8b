import { join } from 'node:path';
import type { FileFilter, Session } from 'electron';

const kinds: Record<string, string> = {
  pdf: 'Tài liệu PDF',
  xlsx: 'Bảng tính Excel',
  docx: 'Văn bản Word',
  ics: 'Lịch',
  csv: 'Bảng CSV',
  mannhung: 'Kế hoạch Màn Nhung',
  json: 'Tệp mùa diễn',
};

/** Filters of the save dialog for a suggested name: its kind, then everything. */
export function saveFilters(fileName: string): FileFilter[] {
  const extension = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  const name = kinds[extension];
  const all = { name: 'Mọi tệp', extensions: ['*'] };
  return name ? [{ name, extensions: [extension] }, all] : [all];
}

/** What the page offers as a download (a paper) is saved where the user says, in the system's dialog. */
export function askWhereToSave(session: Session, folder: string): void {
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith('blob:')) {
      event.preventDefault();
      return;
    }
    const fileName = item.getFilename();
    item.setSaveDialogOptions({
      title: 'Lưu tệp',
      buttonLabel: 'Lưu',
      defaultPath: join(folder, fileName),
      filters: saveFilters(fileName),
    });
  });
}
