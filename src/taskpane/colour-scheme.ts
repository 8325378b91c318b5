/** How the pane is painted. `contrast` follows the system's high contrast colours. */
export type ColourScheme = 'light' | 'dark' | 'contrast';

/** What the system asks of a page (the media features `forced-colors` and `prefers-color-scheme`). */
export interface SystemColours {
  readonly forced: boolean;
  readonly dark: boolean;
}

/**
 * Chooses the scheme: a high contrast theme wins, then the background of Excel's window, then the system's wish,
 * because Excel on the web does not tell its theme.
 */
export function chooseColourScheme(
  background: string | undefined,
  system: SystemColours,
): ColourScheme {
  if (system.forced) return 'contrast';
  const lightness = lightnessOf(background);
  const dark = lightness === undefined ? system.dark : lightness < 0.5;
  return dark ? 'dark' : 'light';
}

/** Perceived lightness 0–1 of #rrggbb by the luma weights of ITU-R BT.601; undefined for anything else. */
function lightnessOf(colour: string | undefined): number | undefined {
  const digits = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!digits) return undefined;
  const [red = 0, green = 0, blue = 0] = digits.slice(1).map((pair) => parseInt(pair, 16));
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
}
