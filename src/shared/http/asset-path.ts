/**
 * Segments of a file below the window's folder for the path of a request, or null where the path could leave the
 * folder or means another thing on some system: an encoded or plain `..`, a backslash, a drive, a stream, a NUL.
 * `/` is the page itself. The host still has to compare real paths, since a link may lead out.
 */
export function assetPath(pathname: string): string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return null;
  }
  if (!decoded.startsWith('/') || hasUnsafeCharacter(decoded)) return null;
  if (decoded === '/') return ['index.html'];
  const segments = decoded.slice(1).split('/');
  return segments.every((segment) => segment !== '' && !segment.startsWith('.') && !segment.endsWith('.'))
    ? segments
    : null;
}

function hasUnsafeCharacter(path: string): boolean {
  for (const character of path) {
    if (character < ' ' || character === '\\' || character === ':' || character === '%') return true;
  }
  return false;
}

/** A name that carries a hash of its content (`index-B1x9_k2Q.js`) never changes what it holds. */
export function isHashedAsset(segments: readonly string[]): boolean {
  return segments[0] === 'assets' && /-[\w-]{8,}\.\w+$/.test(segments.at(-1) ?? '');
}
