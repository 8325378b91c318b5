/** Pixels of a digit of the default font, and of the space around it, at 96 pixels per inch. */
const DIGIT = 7;
const POINTS_PER_PIXEL = 0.75;

/** Pixels of a column whose width a file gives in characters. */
export function pixelsOfWidth(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT)) / 256) * DIGIT);
}

/** Characters of a column of so many pixels; `original` when it has as many. */
export function widthOfPixels(pixels: number, original?: number): number {
  if (original !== undefined && pixelsOfWidth(original) === pixels) return original;
  return Math.trunc((pixels / DIGIT) * 256) / 256;
}

export function pixelsOfHeight(points: number): number {
  return points / POINTS_PER_PIXEL;
}

export function heightOfPixels(pixels: number, original?: number): number {
  if (original !== undefined && pixelsOfHeight(original) === pixels) return original;
  return pixels * POINTS_PER_PIXEL;
}
