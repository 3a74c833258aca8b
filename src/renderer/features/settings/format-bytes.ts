/** `340 KB`, `1,2 MB`: a size as Windows says it here. */
export function formatBytes(bytes: number): string {
  const kilobytes = bytes / 1024;
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} KB`;
  const [value, unit] = kilobytes < 1_000_000 ? [kilobytes / 1024, 'MB'] : [kilobytes / 1024 / 1024, 'GB'];
  return `${value.toFixed(1).replace('.', ',')} ${unit}`;
}
