/** Rows of red, green and blue in linear light, full severity. Source: Machado, Oliveira and Fernandes 2009. */
const SEEN_AS = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
} as const;

export const COLOUR_BLINDNESS = ['protanopia', 'deuteranopia'] as const;

/** The #RRGGBB colour that a colour-blind reader sees instead. */
export function seenAs(colour: string, kind: (typeof COLOUR_BLINDNESS)[number]): string {
  const [red, green, blue] = [1, 3, 5].map((start) => linear(colour.slice(start, start + 2)));
  const parts = SEEN_AS[kind].map(
    ([r, g, b]) => r * (red ?? 0) + g * (green ?? 0) + b * (blue ?? 0),
  );
  return `#${parts.map(hexOf).join('')}`;
}

function linear(hex: string): number {
  const share = parseInt(hex, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function hexOf(light: number): string {
  const within = Math.min(1, Math.max(0, light));
  const share = within <= 0.0031308 ? within * 12.92 : 1.055 * within ** (1 / 2.4) - 0.055;
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, '0');
}
