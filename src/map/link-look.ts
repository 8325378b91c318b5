import type { LinkStrength } from '../scorecard/model/strategy-link';

/** How an arrow tells the strength of its link without a colour. */
export interface LinkLook {
  /** In points, or in pixels of the pane. */
  readonly width: number;
  readonly dashed: boolean;
}

const USUAL_WIDTH = 1.75;
const WIDTHS: Readonly<Record<LinkStrength, number>> = { Weak: 1.25, Medium: 1.5, Strong: 2.25 };

export function linkLook(strength: LinkStrength | undefined): LinkLook {
  const width = strength === undefined ? USUAL_WIDTH : WIDTHS[strength];
  return { width, dashed: strength === 'Weak' };
}
