import type { BorderLine, CellStyle } from './cell-style';

/**
 * Everything a style says as one text; styles that say the same have the same key. Put together by hand, because
 * every cell with a style of its own passes through here.
 */
export function lookKey(style: CellStyle): string {
  const {
    size = '',
    colour = '',
    fill = '',
    align = '',
    vertical = '',
    indent = 0,
    borders,
  } = style;
  const flags =
    (style.bold === true ? 1 : 0) +
    (style.italic === true ? 2 : 0) +
    (style.underline === true ? 4 : 0) +
    (style.wrap === true ? 8 : 0);
  const start = `${size},${flags},${indent},${align},${vertical},${colour},${fill}`;
  if (borders === undefined) return `${start};${style.format ?? ''}`;
  const { top, right, bottom, left } = borders;
  return `${start},${lineKey(top)},${lineKey(right)},${lineKey(bottom)},${lineKey(left)};${style.format ?? ''}`;
}

function lineKey(line: BorderLine | undefined): string {
  return line === undefined ? '' : line.weight + line.colour;
}
