import type { CalculationSettings, DefinedName } from '../../content/workbook-content';
import { shownFormula } from '../formulas/shown-formula';
import { damagedPart } from '../package/workbook-file-error';
import { child, flag, items, number, type XmlElement } from '../package/xml-element';
import type { BookContext } from './book-context';
import { present } from '../../content/present';
import type { SheetPlace } from './sheet-part';
import type { PackageParts } from '../package/package-parts';
import { namesOtherWorkbook } from '../formulas/other-workbook';

/** A sheet of the workbook in the order of the tabs; `isWorksheet` is false for charts and macros on their own. */
export interface ListedSheet extends SheetPlace {
  readonly isWorksheet: boolean;
}

/** Reads the list of sheets. */
export function readSheetList(
  workbook: XmlElement,
  part: string,
  parts: PackageParts,
): readonly ListedSheet[] {
  const links = new Map(parts.relationships(part).map((link) => [link.id, link] as const));
  const sheets = items(workbook, 'sheets', 'sheet').flatMap((element): ListedSheet[] => {
    const link = links.get(element.attributes['r:id'] ?? '');
    const name = element.attributes['name'];
    if (link === undefined || name === undefined) return [];
    const state = element.attributes['state'];
    const visibility = state === 'hidden' || state === 'veryHidden' ? state : 'visible';
    return [{ name, visibility, part: link.target, isWorksheet: link.type === 'worksheet' }];
  });
  if (!sheets.some(({ isWorksheet }) => isWorksheet)) throw damagedPart(part, 'lists no worksheet');
  return sheets;
}

/** A name as the file has it, Excel's own names (print areas …) among them. */
export type StoredName = DefinedName & { readonly stored: string };

/** Reads the names of the workbook. */
export function readDefinedNames(
  workbook: XmlElement,
  sheets: readonly ListedSheet[],
  book: BookContext,
): readonly StoredName[] {
  return items(workbook, 'definedNames', 'definedName').flatMap((element) => {
    const place = number(element, 'localSheetId');
    const sheet = place === undefined ? undefined : sheets[place];
    const name = element.attributes['name'];
    const isMacro = flag(element, 'function') || flag(element, 'vbProcedure');
    const belongsNowhere = place !== undefined && sheet?.isWorksheet !== true;
    if (name === undefined || belongsNowhere) return [];
    if (isMacro || namesOtherWorkbook(element.text)) {
      const kind = isMacro ? 'macros' : 'external link';
      book.lost.push({ kind, count: 1, detail: `name ${name}` });
      return [];
    }
    return [
      present<StoredName>({
        name,
        stored: element.text,
        formula: shownFormula(element.text.trim(), book),
        sheet: sheet?.name,
        comment: element.attributes['comment'],
        hidden: flag(element, 'hidden') || undefined,
      }),
    ];
  });
}

/** Reads how the workbook calculates. */
export function readCalculation(workbook: XmlElement): CalculationSettings {
  const element = child(workbook, 'calcPr');
  const mode = element?.attributes['calcMode'];
  return present<CalculationSettings>({
    mode: mode === 'manual' || mode === 'autoNoTable' ? mode : 'auto',
    iterate: flag(element, 'iterate') || undefined,
    iterateCount: number(element, 'iterateCount'),
    iterateDelta: number(element, 'iterateDelta'),
    precisionAsDisplayed: flag(element, 'fullPrecision', true) ? undefined : true,
    calculateOnOpening: flag(element, 'fullCalcOnLoad') || undefined,
  });
}
