import type { Cell, CellLink } from '../../review/book/cell';
import type { Block } from '../../review/book/place';
import { blockReference, cellReference, onSheet } from '../../review/book/reference';
import type { ReviewSheet } from '../../review/book/review-sheet';
import { veilHeading } from '../writing/stored-text';
import { escapeXml } from '../xml-text';
import { barId } from './bar-id';
import { DRAWING_LINK, hasDrawing } from './drawing/add-drawings';
import { fittingText } from './fitting-text';

/** What Excel shows at most beside a link, in characters. */
const LONGEST_TIP = 255;
/** Everything after the rules of a sheet; no text of a cell can look like it. */
const AFTER_RULES = '<printOptions';
/** Figures that look like texts, formulas unlike their neighbours: meant so, without green corners. */
const QUIET =
  '<ignoredErrors><ignoredError sqref="A1:XFD1048576" numberStoredAsText="1" formula="1"' +
  ' formulaRange="1" unlockedFormula="1" emptyCellReference="1"/></ignoredErrors>';

/**
 * Completes the XML of a sheet as the library wrote it: links, which it would only make of texts; the drawing;
 * what Excel is not to mark as doubtful; and repairs of the order of settings and of outlines.
 */
export function completeSheetPart(
  xml: string,
  sheet: ReviewSheet,
  linked: readonly Cell[],
  number: number,
): string {
  const split = xml.lastIndexOf(AFTER_RULES);
  const drawing = hasDrawing(sheet) ? `<drawing r:id="${DRAWING_LINK}"/>` : '';
  const tail = xml
    .slice(split)
    .replace(/<legacyDrawing |<extLst|<\/worksheet>/, (next) => QUIET + drawing + next);
  const head = withSoundHead(xml.slice(0, split));
  return withBareBars(head + linksElement(linked, sheet) + tail, sheet, number);
}

/** The library writes settings of the sheet in an order that the schema forbids, and open outlines as folded. */
function withSoundHead(xml: string): string {
  const ordered = xml.replace(/(<pageSetUpPr[^>]*\/>)(<outlinePr[^>]*\/>)/, '$2$1');
  return ordered.replace(/<col [^>]*>/g, (tag) => tag.replace(' collapsed="1"', ''));
}

/** Bars alone, where their number stands beside them: the library cannot say it. */
function withBareBars(xml: string, { conditionalFormats }: ReviewSheet, number: number): string {
  return conditionalFormats.reduce((changed, { rule }, index) => {
    if (rule.kind !== 'bar' || rule.hidesNumber !== true) return changed;
    const priority = index + 1;
    const extension = `id="${barId(number, priority)}"><x14:dataBar `;
    return changed
      .replace(`priority="${priority}"><dataBar>`, `priority="${priority}"><dataBar showValue="0">`)
      .replace(extension, `${extension}showValue="0" `);
  }, xml);
}

function linksElement(linked: readonly Cell[], { merges }: ReviewSheet): string {
  const merged = new Map(merges.map((block) => [`${block.top},${block.left}`, block]));
  const links = linked.flatMap((cell) =>
    cell.link === undefined ? [] : [linkElement(cell, cell.link, merged)],
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

/** A link on merged cells covers them all. */
function linkElement(
  cell: Cell,
  { sheet, cell: target, tip }: CellLink,
  merged: ReadonlyMap<string, Block>,
): string {
  const block = merged.get(`${cell.row},${cell.column}`);
  const place = block === undefined ? cellReference(cell) : blockReference(block);
  const shown = tip === undefined ? '' : ` tooltip="${escapeXml(fittingText(tip, LONGEST_TIP))}"`;
  return `<hyperlink ref="${place}" location="${escapeXml(veilHeading(onSheet(sheet, target)))}"${shown}/>`;
}
