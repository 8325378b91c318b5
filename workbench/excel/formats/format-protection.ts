import type { ProtectionFormat } from '../../content/cell-format';
import type { CellStyle } from '../../engine/formats';
import { defineType, truth, type ObjectType, type Scalar } from '../../protocol';
import { FormatPart, styleValue } from './format-part';
import { withKept } from './formatted';

/** Whether cells can be changed, and their formulas read, once their sheet is protected. */
export class FormatProtection extends FormatPart {
  get type(): ObjectType {
    return FORMAT_PROTECTION;
  }
}

function protectedBy(style: CellStyle, more: ProtectionFormat): CellStyle {
  return withKept(style, { protection: { ...style.xlsx?.protection, ...more } });
}

/** Cells are locked unless they say otherwise. */
export function isLocked(style: CellStyle): boolean {
  return style.xlsx?.protection?.locked ?? true;
}

export function lockedValue<Owner extends FormatPart>(): Scalar<Owner> {
  return styleValue(
    truth,
    isLocked,
    (locked) => (style) => protectedBy(style, { locked: locked ? undefined : false }),
  );
}

export function formulaHiddenValue<Owner extends FormatPart>(): Scalar<Owner> {
  return styleValue(
    truth,
    (style) => style.xlsx?.protection?.hidden ?? false,
    (hidden) => (style) => protectedBy(style, { hidden: hidden ? true : undefined }),
  );
}

const FORMAT_PROTECTION = defineType(FormatProtection, 'FormatProtection', () => ({
  scalars: { locked: lockedValue(), formulaHidden: formulaHiddenValue() },
}));
