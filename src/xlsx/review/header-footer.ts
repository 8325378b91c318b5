import { SHEET_COLOURS } from '../../look/sheet-colours';
import type { PageSetup } from '../../review/book/page-setup';
import { unveilText, veilText } from '../writing/stored-text';

/** Longest header or footer, codes included. */
const LONGEST = 255;
/** Calibri 8, muted. The colour comes last: it has a fixed length, while a size would take in digits of the text. */
const LOOK = `&"Calibri,Regular"&8&K${SHEET_COLOURS.muted.slice(1)}`;
const CODES: Readonly<Record<string, string>> = {
  '{page}': '&P',
  '{pages}': '&N',
  '{sheet}': '&A',
  '&': '&&',
};

type Section = readonly [code: string, text: string];

/** Header and footer of a sheet in the code of Excel, as they are handed to a file library. */
export function headerFooter({ header, footer }: Pick<PageSetup, 'header' | 'footer'>): {
  readonly oddHeader: string;
  readonly oddFooter: string;
} {
  return {
    oddHeader: coded([
      ['&L', header.left],
      ['&R', header.right],
    ]),
    oddFooter: coded([
      ['&L', footer.left],
      ['&C', footer.centre],
      ['&R', footer.right],
    ]),
  };
}

/** Every section has the same share of the length; a text that does not fit ends with an ellipsis. */
function coded(sections: readonly Section[]): string {
  const used = sections.filter(([, text]) => text !== '');
  const room = Math.floor(LONGEST / used.length) - LOOK.length - 2;
  return used.map(([code, text]) => code + LOOK + sectionText(text, room)).join('');
}

function sectionText(text: string, room: number): string {
  const pieces = Array.from(
    veilText(text).matchAll(/\{(?:page|pages|sheet)\}|\uFDD0[0-9A-F]{4}|./gsu),
    ([piece]) => CODES[piece] ?? piece,
  );
  const whole = pieces.join('');
  if (unveilText(whole).length <= room) return whole;
  let length = 0;
  const fitting = pieces.findIndex((piece) => (length += unveilText(piece).length) >= room);
  return `${pieces.slice(0, fitting).join('')}…`;
}
