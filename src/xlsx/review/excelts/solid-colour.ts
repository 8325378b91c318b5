/** A colour as the library wants it: opacity in front, no #. */
export function solidColour(colour: string): { argb: string } {
  return { argb: `FF${colour.slice(1).toUpperCase()}` };
}
