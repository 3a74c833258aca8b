import { basename } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { PLAN_EXTENSION } from '../shared/plan-location.ts';

/** Asks for a plan with the system's dialog; null if the user cancelled. */
export async function askForPlan(parent: BrowserWindow | null): Promise<string | null> {
  const options = {
    title: 'Mở kế hoạch',
    buttonLabel: 'Mở',
    properties: ['openFile' as const],
    filters: [
      { name: 'Kế hoạch, tệp mùa diễn Màn Nhung', extensions: [PLAN_EXTENSION, 'db', 'json'] },
      { name: 'Mọi tệp', extensions: ['*'] },
    ],
  };
  const { canceled, filePaths } = await (parent
    ? dialog.showOpenDialog(parent, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}

/** Asks for a folder with the system's dialog; null if the user cancelled. */
export async function askForFolder(parent: BrowserWindow | null): Promise<string | null> {
  const options = {
    title: 'Nơi sao lưu thứ hai',
    buttonLabel: 'Chọn',
    properties: ['openDirectory' as const, 'createDirectory' as const],
  };
  const { canceled, filePaths } = await (parent
    ? dialog.showOpenDialog(parent, options)
    : dialog.showOpenDialog(options));
  return canceled ? null : (filePaths[0] ?? null);
}

const refusals: Record<string, string> = {
  PLAN_MISSING: 'Tệp không còn ở đó.',
  PLAN_EMPTY: 'Tệp này rỗng, không phải kế hoạch.',
  PLAN_FOREIGN: 'Tệp này không phải kế hoạch của Màn Nhung.',
  PLAN_DAMAGED: 'Tệp này bị hỏng. Hãy mở một bản trong thư mục sao lưu nằm cạnh tệp.',
  PLAN_UNREADABLE: 'Không đọc được tệp này. Hãy kiểm tra quyền truy cập tệp.',
  PLAN_NEWER: 'Tệp này do phiên bản mới hơn tạo ra. Hãy cập nhật Màn Nhung.',
  PLAN_BUSY: 'Một chương trình khác đang ghi vào tệp này. Hãy thử lại sau ít phút.',
  PLAN_NOT_WRITABLE: 'Không ghi được vào tệp này. Hãy kiểm tra ổ đĩa và quyền của thư mục.',
};

export async function showRefusal(path: string, code: string): Promise<void> {
  await dialog.showMessageBox({
    type: 'error',
    title: 'Màn Nhung',
    message: `Không mở được “${basename(path)}”`,
    detail: `${refusals[code] ?? 'Có lỗi khi mở tệp.'}\nTệp đó được giữ nguyên, kế hoạch khác không bị ảnh hưởng.`,
    buttons: ['Đóng'],
  });
}

/** What the user wants after a part of the program has died: true to go on. */
async function askToGoOn(message: string, detail: string, goOn: string): Promise<boolean> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    title: 'Màn Nhung',
    message,
    detail,
    buttons: [goOn, 'Thoát'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  });
  return response === 0;
}

export const askAfterPlannerDied = (): Promise<boolean> =>
  askToGoOn(
    'Phần ghi dữ liệu đã dừng đột ngột',
    'Những gì đã ghi vẫn an toàn trong tệp. Thay đổi cuối cùng có thể chưa được ghi: hãy kiểm tra lại sau khi tiếp tục.',
    'Khởi động lại',
  );

export const askAfterWindowDied = (): Promise<boolean> =>
  askToGoOn(
    'Cửa sổ đã dừng đột ngột',
    'Dữ liệu đã ghi vẫn an toàn trong tệp. Chỉ cần tải lại cửa sổ.',
    'Tải lại',
  );

export async function showAbout(): Promise<void> {
  await dialog.showMessageBox({
    type: 'info',
    title: 'Giới thiệu',
    message: `Màn Nhung ${app.getVersion()}`,
    detail:
      'Kế hoạch biểu diễn, lịch tập, phát sóng và cue của đơn vị nghệ thuật, trong một tệp trên máy này.',
    buttons: ['Đóng'],
  });
}
