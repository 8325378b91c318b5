/** Of Calibri 11: a character is 7 pixels wide, a column has 5 more, and a pixel is three quarters of a point. */
export function columnPoints(characters: number): number {
  return (characters * 7 + 5) * 0.75;
}
