/** Millimetres in points of 1/72 inch. */
export const mm = (value: number): number => (value * 72) / 25.4;

export const bandFill = '#DADADA';
export const hairline = 0.4;
export const hairlineColour = '#808080';

/** Sheet measures in millimetres. */
export type Sheet = {
  orientation: 'portrait' | 'landscape';
  /** Left, top, right, bottom. */
  margins: [number, number, number, number];
};

/** Width of the text between the margins, in points. */
export function textWidth(sheet: Sheet): number {
  const width = sheet.orientation === 'portrait' ? 210 : 297;
  return mm(width - sheet.margins[0] - sheet.margins[2]);
}
