import { type BrowserWindow, dialog } from 'electron';

/**
 * Asks before a window closes, or reloads, in the middle of an edit. The page prevents its unload while a field holds
 * text that is not saved; Electron would then just not close, so the question is asked here.
 */
export function askBeforeLosingText(window: BrowserWindow): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const answer = dialog.showMessageBoxSync(window, {
      type: 'question',
      title: 'Màn Nhung',
      message: 'Bạn đang gõ dở một ô',
      detail: 'Phần đang gõ chưa được lưu. Mọi thay đổi trước đó đã ghi vào tệp.',
      buttons: ['Ở lại', 'Bỏ phần đang gõ'],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    });
    // Preventing this event lets the window go in spite of the page.
    if (answer === 1) event.preventDefault();
  });
}
