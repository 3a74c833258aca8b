type Size = { width: number; height: number };
type Corner = { left: number; top: number };
type Box = Corner & Size;

const GAP = 8;

/**
 * Where a card of a size stands inside `around` so that it leaves a box to be seen: on its right, else on its left, else
 * below or above it. All in the same pixels.
 */
export function besides(card: Size, around: Box, box: Box): Corner {
  const [right, bottom] = [around.left + around.width, around.top + around.height];
  const within = (start: number, size: number, from: number, to: number) =>
    Math.max(from + GAP, Math.min(start, to - size - GAP));
  const inside = (left: number, top: number): Corner => ({
    left: within(left, card.width, around.left, right),
    top: within(top, card.height, around.top, bottom),
  });
  const [onRight, below] = [box.left + box.width + GAP, box.top + box.height + GAP];
  const onLeft = box.left - GAP - card.width;
  if (onRight + card.width + GAP <= right) return inside(onRight, box.top);
  if (onLeft - GAP >= around.left) return inside(onLeft, box.top);
  return inside(box.left, below + card.height + GAP <= bottom ? below : box.top - GAP - card.height);
}
