import { element, escaped } from './element';

/** Those that Office has on every system come first. */
const FONTS = "'Segoe UI', Aptos, 'Helvetica Neue', Arial, sans-serif";

/**
 * A whole SVG file: on white, with a title for who cannot see it, and nothing that would be loaded from elsewhere.
 *
 * @param title what the picture says in a sentence
 */
export function picture(
  {
    width,
    height,
    title,
  }: { readonly width: number; readonly height: number; readonly title: string },
  children: readonly string[],
): string {
  const [wide, high] = [Math.ceil(width), Math.ceil(height)];
  const head = { xmlns: 'http://www.w3.org/2000/svg', width: wide, height: high };
  return element(
    'svg',
    { ...head, viewBox: `0 0 ${wide} ${high}`, 'font-family': FONTS, role: 'img' },
    [
      element('title', {}, [escaped(title)]),
      element('rect', { width: wide, height: high, fill: '#FFFFFF' }),
      ...children,
    ],
  );
}
