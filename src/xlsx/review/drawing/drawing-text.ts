import { escapeXml } from '../../xml-text';

/** What XML cannot carry at all; drawings, unlike cells, know no escape for it. */
const UNFIT = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]|\uFDD0/gu;

/** Text or attribute of a drawing. */
export function drawingText(text: string): string {
  return escapeXml(text.replace(UNFIT, '')).replace(
    /[\t\n\r]/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

/** A colour of a drawing filled in: #RRGGBB. */
export function solidFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1).toUpperCase()}"/></a:solidFill>`;
}
