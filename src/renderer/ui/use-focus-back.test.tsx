// @vitest-environment jsdom
import {
  Button,
  Dialog,
  DialogSurface,
  FluentProvider,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { StrictMode, useState } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useFocusBack } from './use-focus-back.ts';

afterEach(cleanup);

function Sheet({ onClose }: { onClose: () => void }) {
  useFocusBack();
  return (
    <Dialog open onOpenChange={(_event, data) => !data.open && onClose()}>
      <DialogSurface>
        <input aria-label="Tên" />
      </DialogSurface>
    </Dialog>
  );
}

function Page() {
  const [open, setOpen] = useState(false);
  const [gone, setGone] = useState(false);
  return (
    <main>
      <h1 tabIndex={-1}>Trang</h1>
      {!gone && <Button onClick={() => setOpen(true)}>Thêm</Button>}
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button>Lệnh</Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setOpen(true)}>Đổi tên</MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
      {open && (
        <Sheet
          onClose={() => {
            setOpen(false);
            if (document.title === 'gone') setGone(true);
          }}
        />
      )}
    </main>
  );
}

function show() {
  document.title = '';
  render(
    <StrictMode>
      <FluentProvider>
        <Page />
      </FluentProvider>
    </StrictMode>,
  );
}

async function pressEscape() {
  const field = await screen.findByLabelText('Tên');
  field.focus();
  fireEvent.keyDown(field, { key: 'Escape' });
}

it('goes back to the button that opened the dialog', async () => {
  show();
  const button = screen.getByRole('button', { name: 'Thêm' });
  button.focus();
  fireEvent.click(button);
  await pressEscape();
  await waitFor(() => expect(document.activeElement).toBe(button));
});

it('goes back to the button of the menu that opened it', async () => {
  show();
  const button = screen.getByRole('button', { name: 'Lệnh' });
  fireEvent.click(button);
  const item = await screen.findByRole('menuitem', { name: 'Đổi tên' });
  item.focus();
  fireEvent.click(item);
  await pressEscape();
  await waitFor(() => expect(document.activeElement).toBe(button));
});

it('goes to the heading of the page where the opener is gone', async () => {
  show();
  const button = screen.getByRole('button', { name: 'Thêm' });
  button.focus();
  fireEvent.click(button);
  document.title = 'gone';
  await pressEscape();
  await waitFor(() => expect(document.activeElement?.tagName).toBe('H1'));
});
