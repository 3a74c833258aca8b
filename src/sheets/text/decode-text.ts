/** A text and whether it was in the Vietnamese encoding of old Windows. */
export type Decoded = { text: string; old: boolean };

const decode = (encoding: string, bytes: Uint8Array, fatal = false) =>
  new TextDecoder(encoding, { fatal }).decode(bytes);

/** True for UTF-16 without a mark: every other byte of Latin text is zero. */
function zeroAt(bytes: Uint8Array, parity: 0 | 1): boolean {
  const seen = Math.min(bytes.length, 4000);
  let zeros = 0;
  for (let i = parity; i < seen; i += 2) if (bytes[i] === 0) zeros += 1;
  return seen >= 4 && zeros * 4 > seen;
}

/**
 * The text of a CSV, in whatever encoding an office program wrote it: UTF-8 or UTF-16 ("Unicode text"), with a mark or
 * without, else windows-1258, whose tone marks stand apart and are joined to their letters.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode('utf-16le', bytes), old: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode('utf-16be', bytes), old: false };
  if (zeroAt(bytes, 1)) return { text: decode('utf-16le', bytes), old: false };
  if (zeroAt(bytes, 0)) return { text: decode('utf-16be', bytes), old: false };
  try {
    return { text: decode('utf-8', bytes, true), old: false };
  } catch {
    return { text: decode('windows-1258', bytes).normalize('NFC'), old: true };
  }
}
