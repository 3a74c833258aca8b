const EDGE = 40;
const FASTEST = 16;

/** Pixels to scroll in one frame: faster the nearer (or further beyond) the pointer is to the edge. */
export function scrollStep(y: number, top: number, bottom: number): number {
  if (y < top + EDGE) return -Math.ceil((Math.min(EDGE, top + EDGE - y) / EDGE) * FASTEST);
  if (y > bottom - EDGE) return Math.ceil((Math.min(EDGE, y - bottom + EDGE) / EDGE) * FASTEST);
  return 0;
}
