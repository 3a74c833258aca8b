import { type LocalDate, type LocalDateTime, weekday } from './local-time.ts';

const LONG = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'] as const;
const SHORT = ['T2', 'T3', 'T4', 'T5', 'T6', 'T7', 'CN'] as const;

/** `20/03/2026`; `Intl` does not pad in vi-VN, so this is our own. */
export function formatDate(value: LocalDate | LocalDateTime): string {
  return `${value.slice(8, 10)}/${value.slice(5, 7)}/${value.slice(0, 4)}`;
}

/** `Thứ Sáu 20/03/2026`. */
export function formatDateLong(value: LocalDate | LocalDateTime): string {
  return `${LONG[weekday(value.slice(0, 10) as LocalDate)]} ${formatDate(value)}`;
}

/** `T6 20/03`. */
export function formatDateShort(value: LocalDate | LocalDateTime): string {
  return `${SHORT[weekday(value.slice(0, 10) as LocalDate)]} ${value.slice(8, 10)}/${value.slice(5, 7)}`;
}

/** `20/03/2026 19:30`. */
export function formatDateTime(value: LocalDateTime): string {
  return `${formatDate(value)} ${value.slice(11, 16)}`;
}
