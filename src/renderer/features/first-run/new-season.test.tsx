// @vitest-environment jsdom
import { FluentProvider } from '@fluentui/react-components';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { startTexts } from '../../i18n/i18n.ts';
import { NewSeason } from './new-season.tsx';
import { isTargetNumber } from './new-season-form.ts';

beforeAll(() => startTexts('vi'));
afterEach(cleanup);

function show() {
  const start = vi.fn();
  render(
    <FluentProvider>
      <NewSeason
        maker={{ start, busy: undefined, errorOf: () => null }}
        filePath="/tmp/a.mannhung"
        thisYear={2026}
      />
    </FluentProvider>,
  );
  return start;
}

const type = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const create = (year = 2026) => fireEvent.click(screen.getByRole('button', { name: `Tạo mùa diễn ${year}` }));

describe('NewSeason', () => {
  it('sends this year with the five usual targets', async () => {
    const start = show();
    create();
    await waitFor(() => expect(start).toHaveBeenCalledOnce());
    expect(start.mock.calls[0]?.[0]).toEqual({
      way: 'fresh',
      plan: {
        organisation: 'Trung tâm Văn hóa Nghệ thuật Tỉnh',
        parent: 'Sở Văn hóa, Thể thao và Du lịch',
        year: 2026,
        targets: [
          { kind: 'quarterly-programme', planned: 4 },
          { kind: 'cai-luong', planned: 1 },
          { kind: 'mobile-film', planned: 40 },
          { kind: 'mobile-propaganda', planned: 40 },
          { kind: 'medal', planned: 6 },
        ],
      },
    });
  });

  it('leaves out a target without a number, and follows the year', async () => {
    const start = show();
    type('Huy chương', '');
    type('Năm', '2027');
    expect(screen.getByText(/Đinh Mùi/)).toBeTruthy();
    create(2027);
    await waitFor(() => expect(start).toHaveBeenCalledOnce());
    const { plan } = start.mock.calls[0]![0] as { plan: { year: number; targets: { kind: string }[] } };
    expect(plan.year).toBe(2027);
    expect(plan.targets.map((target) => target.kind)).not.toContain('medal');
  });

  it('says at the field what is wrong and sends nothing', async () => {
    const start = show();
    type('Tên đơn vị', '   ');
    type('Vở cải lương', '1,5');
    create();
    expect(await screen.findByText('Không được để trống')).toBeTruthy();
    expect(screen.getByText('Số nguyên từ 0 đến 100.000')).toBeTruthy();
    expect(start).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByLabelText('Tên đơn vị'));
  });

  it('takes the keyboard to the first field that is wrong', async () => {
    const start = show();
    type('Vở cải lương', '1,5');
    type('Huy chương', '-1');
    screen.getByRole('button', { name: 'Tạo mùa diễn 2026' }).focus();
    create();
    expect(await screen.findAllByText('Số nguyên từ 0 đến 100.000')).toHaveLength(2);
    expect(document.activeElement).toBe(screen.getByLabelText('Vở cải lương'));
    expect(start).not.toHaveBeenCalled();
  });
});

it('takes whole numbers that the plan can hold', () => {
  expect(['', ' 0 ', '100000'].map(isTargetNumber)).toEqual([true, true, true]);
  expect(['-1', '1.5', '100001', 'abc', '1e3'].map(isTargetNumber)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
