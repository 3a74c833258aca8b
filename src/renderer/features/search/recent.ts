import { z } from 'zod';
import { type Hit, zHit } from '../../../shared/contract/search.ts';

const MOST = 6;

/** What was opened last from the palette, as the window keeps it; what cannot be read is as good as none. */
export function readRecent(kept: string | null | undefined): Hit[] {
  if (!kept) return [];
  try {
    const { success, data } = z.array(zHit).safeParse(JSON.parse(kept));
    return success ? data : [];
  } catch {
    return [];
  }
}

/** The newest in front, each once. */
export function withRecent(kept: string | null | undefined, hit: Hit): string {
  const others = readRecent(kept).filter((each) => each.id !== hit.id);
  return JSON.stringify([hit, ...others].slice(0, MOST));
}
