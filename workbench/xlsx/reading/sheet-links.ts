import type { CellLink } from '../../content/cell-content';
import { parseRange, type CellRange } from '../../content/cell-range';
import { items, type XmlElement } from '../package/xml-element';
import type { BookContext } from './book-context';
import { present } from '../../content/present';

/** A link and the cells that have it. */
export interface RangeLink {
  readonly range: CellRange;
  readonly link: CellLink;
}

/** Reads the links of a sheet. */
export function readSheetLinks(
  sheet: XmlElement,
  part: string,
  book: BookContext,
): readonly RangeLink[] {
  const targets = new Map(
    book.parts.relationships(part).map((link) => [link.id, link.target] as const),
  );
  return items(sheet, 'hyperlinks', 'hyperlink').flatMap((element) => {
    const range = parseRange(element.attributes['ref'] ?? '');
    const address = targets.get(element.attributes['r:id'] ?? '');
    const place = element.attributes['location'];
    if (range === undefined || (address === undefined && place === undefined)) return [];
    const tooltip = element.attributes['tooltip'];
    return [{ range, link: present<CellLink>({ address, place, tooltip }) }];
  });
}
