import { expect, test } from 'vitest';
import { findChannel } from './channels.ts';

const channel = (code: string, name: string, ...aliases: string[]) =>
  ({ id: code, code, name, aliases }) as never;
const channels = [
  channel('THĐT1', 'Truyền hình Đồng Tháp 1', 'THDT1', 'Đài Đồng Tháp'),
  channel('THĐT2', 'Truyền hình Đồng Tháp 2 – Miền Tây', 'Miền Tây', 'Đài Đồng Tháp'),
  channel('VTV5 TNB', 'VTV5 Tây Nam Bộ', 'THĐT1'),
];
const found = (text: string) => findChannel(text, channels)?.code ?? null;

test.each([
  ['THĐT1', 'THĐT1'],
  ['thdt 1', 'THĐT1'],
  ['truyen hinh dong thap 1', 'THĐT1'],
  ['Miền tây', 'THĐT2'],
  ['VTV5TNB', 'VTV5 TNB'],
  ['vtv5 tây nam bộ', 'VTV5 TNB'],
  ['Đài Đồng Tháp', null],
  ['HTV9', null],
  ['', null],
  ['–', null],
])('%s means %s', (text, code) => expect(found(text)).toBe(code));
