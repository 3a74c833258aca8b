export const CHIPS_IN_A_CELL = 4;

/** How many chips a month's cell draws of its calls: four, else three and a "+n". */
export function chipsShown(count: number): number {
  return count <= CHIPS_IN_A_CELL ? count : CHIPS_IN_A_CELL - 1;
}
