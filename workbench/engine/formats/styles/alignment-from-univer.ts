import type { AlignmentFormat } from '../../../content/cell-format';
import { isSame } from '../../../content/is-same';
import { present } from '../../../content/present';
import type { CellStyle } from '../cell-style';
import { partOf } from './part-of';
import { HORIZONTAL, STACKED, VERTICAL, WRAP, alignmentToUniver } from './style-to-univer';

const ALIGNMENT_KEYS = ['ht', 'vt', 'tb', 'tr'] as const;

export function alignmentFromUniver(
  style: CellStyle,
  original: AlignmentFormat | undefined,
): AlignmentFormat | undefined {
  const now = partOf(style, ALIGNMENT_KEYS);
  if (isSame(now, original === undefined ? {} : alignmentToUniver(original))) return original;
  const before = original === undefined ? {} : alignmentToUniver(original);
  const horizontal = HORIZONTAL[style.ht ?? 0] || undefined;
  const vertical = VERTICAL[style.vt ?? 0] || undefined;
  const found = present<AlignmentFormat>({
    ...original,
    horizontal: isSame(style.ht, before.ht) ? original?.horizontal : horizontal,
    vertical: isSame(style.vt, before.vt) ? original?.vertical : vertical,
    wrap: style.tb === WRAP || undefined,
    rotation: rotationFromUniver(style) || undefined,
  });
  return Object.keys(found).length === 0 ? undefined : found;
}

function rotationFromUniver({ tr }: CellStyle): number {
  if (tr?.v === 1) return STACKED;
  const down = tr?.a ?? 0;
  return down > 0 ? 90 + down : -down;
}
