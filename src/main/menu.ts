import type { MenuItemConstructorOptions } from 'electron';

export type MenuActs = { open(): void; about(): void };

/**
 * The application menu. Undo and redo are missing on purpose: Ctrl+Z and Ctrl+Y belong to the page, which undoes the
 * plan, or the text in a field; an accelerator here would take the keys away from it.
 */
export function menuTemplate(
  acts: MenuActs,
  host: { packaged: boolean; platform: NodeJS.Platform },
): MenuItemConstructorOptions[] {
  return [
    ...(host.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: '&Tệp',
      submenu: [
        { label: 'Mở…', accelerator: 'CmdOrCtrl+O', click: () => acts.open() },
        { type: 'separator' },
        { label: 'Thoát', role: 'quit' },
      ],
    },
    {
      label: '&Sửa',
      submenu: [
        { label: 'Cắt', role: 'cut' },
        { label: 'Chép', role: 'copy' },
        { label: 'Dán', role: 'paste' },
        { label: 'Chọn tất cả', role: 'selectAll' },
      ],
    },
    {
      label: '&Xem',
      submenu: [
        { label: 'Phóng to', role: 'zoomIn', accelerator: 'CmdOrCtrl+=' },
        { label: 'Thu nhỏ', role: 'zoomOut' },
        { label: 'Cỡ thật', role: 'resetZoom' },
        { type: 'separator' },
        { label: 'Toàn màn hình', role: 'togglefullscreen' },
        ...(host.packaged
          ? []
          : [
              { type: 'separator' as const },
              { label: 'Tải lại', role: 'reload' as const },
              { label: 'Công cụ phát triển', role: 'toggleDevTools' as const },
            ]),
      ],
    },
    { label: 'Trợ &giúp', role: 'help', submenu: [{ label: 'Giới thiệu', click: () => acts.about() }] },
  ];
}
