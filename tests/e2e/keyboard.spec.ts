import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/planner-test.ts';

/** What has the keyboard is to be seen: by a ring of its own, or of the box around it that Fluent draws. */
async function expectRing(page: Page): Promise<void> {
  const seen = () =>
    page.evaluate(() => {
      const active = document.activeElement;
      if (!active || active === document.body || !active.matches(':focus-visible'))
        return 'nothing has the keyboard';
      const drawn = (element: Element, part?: string) => {
        const style = getComputedStyle(element, part);
        const bordered = part !== undefined && style.content !== 'none' && style.borderBottomStyle !== 'none';
        return (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0) || bordered;
      };
      const box = active.closest('.fui-Input, .fui-Textarea, .fui-Select, .fui-Combobox');
      const ringed = drawn(active) || drawn(active, '::after') || (box !== null && drawn(box, '::after'));
      return ringed ? 'ring' : `no ring: ${active.outerHTML.slice(0, 200)}`;
    });
  await expect.poll(seen).toBe('ring');
}

const inside = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.activeElement?.closest(wanted) != null, selector);

/** F6 round the parts of the window, each with its ring, until one of them is `region`. */
async function region(page: Page, name: string): Promise<void> {
  const selector = `[data-region="${name}"]`;
  await expect(page.locator(selector).first()).toBeVisible();
  for (let i = 0; i < 10; i++) {
    await page.keyboard.press('F6');
    const here = await page.evaluate(() =>
      document.activeElement?.closest('[data-region]')?.getAttribute('data-region'),
    );
    if (here === name) return expectRing(page);
  }
  throw new Error(`F6 does not come to ${name}`);
}

/** Tab from where the keyboard is to a control. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if (await control.evaluate((element) => element === document.activeElement)) return expectRing(page);
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not come to the control');
}

/** A page by the palette, whose first hit it is. */
async function goTo(page: Page, words: string, heading: string, option: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(words);
  const first = page.getByRole('option').first();
  await expect(first).toHaveText(option);
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: heading, exact: true, level: 1 })).toBeVisible();
}

/** A page by the navigation. */
async function walkTo(page: Page, name: string): Promise<void> {
  await region(page, 'navigation');
  await tabTo(page, page.getByRole('navigation').getByRole('link', { name }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name, exact: true, level: 1 })).toBeVisible();
}

/** Opens a dialog from its button, and Escape gives the keyboard back to the button. */
async function openAndLeave(page: Page, button: Locator, title: string): Promise<void> {
  await tabTo(page, button);
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: title });
  await expect(dialog).toBeVisible();
  await expect.poll(() => inside(page, '[role="dialog"]')).toBe(true);
  await page.keyboard.press('Tab');
  await expectRing(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(button).toBeFocused();
}

/** A cell by arrows, opened to type and left as it was. */
async function lookIntoCell(page: Page): Promise<void> {
  await region(page, 'grid');
  await expect.poll(() => inside(page, '[role="gridcell"]')).toBe(true);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Home');
  const cell = page.locator('[role="gridcell"]:focus');
  const words = await cell.textContent();
  await expectRing(page);
  await page.keyboard.press('F2');
  await expect.poll(() => inside(page, 'input, textarea')).toBe(true);
  await page.keyboard.type('x');
  await page.keyboard.press('Escape');
  await expect(cell).toHaveText(words ?? '');
  await expectRing(page);
}

test('the pages of the season, by keyboard alone', async ({ window }) => {
  await expect(window.getByRole('navigation')).toBeVisible();
  await region(window, 'table');
  await window.keyboard.press('ArrowDown');
  await expectRing(window);
  await region(window, 'tasks');

  // By the navigation as well as by the palette.
  await walkTo(window, 'Nhân sự');
  await lookIntoCell(window);
  await region(window, 'main');
  await openAndLeave(window, window.getByRole('button', { name: 'Nhập từ Excel…' }), 'Nhập nhân sự từ Excel');
  await region(window, 'main');
  await openAndLeave(window, window.getByRole('button', { name: 'Tổ, đoàn…' }), 'Tổ, đoàn của đơn vị');

  await walkTo(window, 'Phát sóng');
  await lookIntoCell(window);
  await walkTo(window, 'Chỉ tiêu năm');
  await lookIntoCell(window);
  await goTo(window, 'cai dat ngay le', 'Cài đặt', /^Cài đặt: Ngày lễ/);
  await lookIntoCell(window);

  await region(window, 'header');
  for (const item of ['Lưu mùa diễn ra tệp', 'Nhập mùa diễn từ tệp']) {
    const menu = window.getByRole('button', { name: /^Mùa diễn:/ });
    await tabTo(window, menu);
    await window.keyboard.press('Enter');
    const entry = window.getByRole('menuitem', { name: item });
    await expect(entry).toBeVisible();
    for (let i = 0; i < 10 && !(await entry.evaluate((each) => each === document.activeElement)); i++)
      await window.keyboard.press('ArrowDown');
    await window.keyboard.press('Enter');
    await expect(window.getByRole('dialog', { name: item })).toBeVisible();
    await window.keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0);
    await expect(menu).toBeFocused();
  }
});

test('a production from the list, and every tab of it, by keyboard alone', async ({ window }) => {
  await expect(window.getByRole('navigation')).toBeVisible();
  await goTo(window, 'chuong trinh & vo dien', 'Chương trình & vở diễn', /^Chương trình & vở diễn/);
  await region(window, 'table');
  await window.keyboard.press('End');
  await expectRing(window);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('treegrid')).toBeVisible();

  await region(window, 'grid');
  await window.keyboard.press('ArrowDown');
  await expectRing(window);
  await expect(window.getByRole('treegrid').getByRole('row', { selected: true })).toContainText('Cảnh 1');
  await region(window, 'main');
  await openAndLeave(window, window.getByRole('button', { name: 'In kịch bản' }), 'In và xuất giấy');

  const next = async (name: string) => {
    await region(window, 'main');
    await tabTo(window, window.getByRole('tab', { selected: true }));
    await window.keyboard.press('ArrowRight');
    const tab = window.getByRole('tab', { name, exact: true });
    await expect(tab).toBeFocused();
    await expect(tab).toHaveAttribute('aria-selected', 'true');
    await expectRing(window);
  };
  await next('Mốc');
  await region(window, 'milestones');
  await window.keyboard.press('ArrowDown');
  await expect(window.locator('[role="option"][aria-selected="true"]')).toBeFocused();
  await expectRing(window);
  for (const name of ['Vai & phân vai', 'Ê-kíp']) {
    await next(name);
    await lookIntoCell(window);
  }
  await next('Buổi tập');
  await region(window, 'calendar');
  await window.keyboard.press('ArrowDown');
  await expectRing(window);
  for (const name of ['Phát sóng', 'Cue']) {
    await next(name);
    await lookIntoCell(window);
  }
  await next('Thông tin');
  await tabTo(window, window.getByRole('textbox', { name: 'Tên', exact: true }));
  await window.keyboard.press('End');
  await window.keyboard.type(' (mới)');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { name: /\(mới\)$/ })).toBeVisible();
});
