import type { Colour } from '../../content/colour';
import { xml } from '../package/write-xml';

/** A colour element, or nothing for no colour. */
export function colourXml(name: string, colour: Colour | undefined): string {
  if (colour === undefined) return '';
  if ('auto' in colour) return xml(name, { auto: true });
  const { tint } = colour;
  if ('theme' in colour) return xml(name, { theme: colour.theme, tint });
  return xml(name, { rgb: `FF${colour.rgb}`, tint });
}
