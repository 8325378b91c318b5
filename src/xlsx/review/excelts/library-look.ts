import type { Style } from '@cj-tech-master/excelts';
import { SHEET_COLOURS } from '../../../look/sheet-colours';
import type { Borders, BorderLine, CellStyle } from '../../../review/book/cell-style';
import { veilText } from '../../writing/stored-text';
import { solidColour } from './solid-colour';

type Look = Partial<Style>;
type LibraryBorders = NonNullable<Look['border']>;

const FONT = 'Calibri';
const SIZE = 10;

/** A look as the library wants it. */
export function libraryLook(style: CellStyle): Look {
  const { align, vertical = 'middle', wrap = false, indent = 0, fill, format, borders } = style;
  return {
    font: {
      name: FONT,
      family: 2,
      size: style.size ?? SIZE,
      color: solidColour(style.colour ?? SHEET_COLOURS.ink),
      ...(style.bold === true && { bold: true }),
      ...(style.italic === true && { italic: true }),
      ...(style.underline === true && { underline: true }),
    },
    alignment: {
      vertical,
      ...(align !== undefined && { horizontal: align }),
      ...(wrap && { wrapText: true }),
      ...(indent > 0 && { indent }),
    },
    ...(fill !== undefined && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: solidColour(fill) },
    }),
    ...(format !== undefined && { numFmt: veilText(format) }),
    ...(borders !== undefined && { border: libraryBorders(borders) }),
  };
}

function libraryBorders({ top, right, bottom, left }: Borders): LibraryBorders {
  return {
    ...(top !== undefined && { top: libraryLine(top) }),
    ...(right !== undefined && { right: libraryLine(right) }),
    ...(bottom !== undefined && { bottom: libraryLine(bottom) }),
    ...(left !== undefined && { left: libraryLine(left) }),
  };
}

function libraryLine({ weight, colour }: BorderLine) {
  return { style: weight, color: solidColour(colour) };
}
