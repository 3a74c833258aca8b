/** Longest side of a stored photo in pixels: enough for a card and a printed list. */
export const PHOTO_SIDE = 512;

/** Width and height within a square of `side`, proportions kept, never larger than they were. */
export function sizeWithin(width: number, height: number, side: number): { width: number; height: number } {
  const by = Math.min(1, side / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * by)), height: Math.max(1, Math.round(height * by)) };
}

/** A picture made small as JPEG, turned as its camera says; null if the file is none that the browser reads. */
export async function scalePhoto(file: File): Promise<File | null> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const { width, height } = sizeWithin(picture.width, picture.height, PHOTO_SIDE);
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) return null;
    // JPEG knows no transparency: what is clear becomes white, not black.
    context.fillStyle = '#ffffff';
    context.fillRect(0, 0, width, height);
    context.drawImage(picture, 0, 0, width, height);
    picture.close();
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.86));
    return blob && new File([blob], 'photo.jpg', { type: 'image/jpeg' });
  } catch {
    return null;
  }
}
