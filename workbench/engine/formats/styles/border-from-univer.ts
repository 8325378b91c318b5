import type { BorderFormat, BorderLine } from '../../../content/cell-format';
import { isSame } from '../../../content/is-same';
import { present } from '../../../content/present';
import { shownColour, type ThemeColours } from '../../../content/shown-colour';
import type { StyleBorder, StyleLine } from '../cell-style';
import { colourFromUniver, hexadecimal } from './colour-from-univer';
import { partOf } from './part-of';
import { LINES, borderToUniver } from './style-to-univer';

export function borderFromUniver(
  border: StyleBorder | null | undefined,
  original: BorderFormat | undefined,
  theme: ThemeColours,
): BorderFormat | undefined {
  const now = partOf(border ?? {}, ['l', 'r', 't', 'b', 'tl_br', 'bl_tr']);
  const before = original === undefined ? {} : borderToUniver(original, theme);
  if (isSame(now, before)) return original;
  const line = (side: StyleLine | null | undefined, old: BorderLine | undefined) =>
    lineFromUniver(side, old, theme);
  const down = line(border?.tl_br, original?.diagonal);
  const up = line(border?.bl_tr, original?.diagonal);
  const found = present<BorderFormat>({
    left: line(border?.l, original?.left),
    right: line(border?.r, original?.right),
    top: line(border?.t, original?.top),
    bottom: line(border?.b, original?.bottom),
    diagonal: down ?? up,
    diagonalUp: up === undefined ? undefined : true,
    diagonalDown: down === undefined ? undefined : true,
  });
  return Object.keys(found).length === 0 ? undefined : found;
}

function lineFromUniver(
  side: StyleLine | null | undefined,
  original: BorderLine | undefined,
  theme: ThemeColours,
): BorderLine | undefined {
  const style = LINES[side?.s ?? 0];
  if (!side || style === undefined || style === 'none') return undefined;
  const isAutomatic = original?.colour !== undefined && 'auto' in original.colour;
  const before = shownColour(original?.colour, theme) ?? (isAutomatic ? '#000000' : undefined);
  const colour =
    isAutomatic && hexadecimal(side.cl.rgb) === before
      ? original.colour
      : colourFromUniver(side.cl.rgb, original?.colour, theme);
  return present<BorderLine>({ style, colour });
}
