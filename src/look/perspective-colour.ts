import { PALETTES, type Palette } from './palette';

/** The swatches that can be chosen, as six hexadecimal digits: those of the light theme. */
export const SWATCHES: readonly string[] = PALETTES.light.perspectives.map((colour) =>
  colour.replace('#', ''),
);

/**
 * The CSS colour of a perspective in the theme in force: its own swatch, or another colour as typed, or that of its place.
 * High contrast has one colour for all.
 */
export function perspectiveColour(
  colour: string | undefined,
  place: number,
  { perspectives }: Palette,
): string {
  const chosen = SWATCHES.indexOf(colour?.replace('#', '').toUpperCase() ?? '');
  const usual = perspectives[(chosen < 0 ? place : chosen) % perspectives.length] ?? 'CanvasText';
  const isOwn = chosen < 0 && /^#?[0-9a-f]{6}$/i.test(colour ?? '');
  return isOwn && usual !== 'CanvasText' ? `#${colour?.replace('#', '') ?? ''}` : usual;
}
