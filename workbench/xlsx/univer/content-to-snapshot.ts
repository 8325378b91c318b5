import type { WorkbookOptions } from '../../engine';
import type { DefinedName, WorkbookContent } from '../../content/workbook-content';
import type { WorksheetContent } from '../../content/worksheet-content';
import { tokenizeXlsx } from '../formulas/tokens';
import { engineFormula } from './engine-formula';
import { UniverStyles } from './cell-to-univer';
import { KEPT, type KeptOfBook } from '../../engine/kept';
import { rangeToUniver } from './ranges';
import { RESOURCES, WHOLE_WORKBOOK, type UniverName } from './resources';
import { ruleToUniver } from '../../engine/formats/rules/rule-to-univer';
import { sheetToUniver, type FormulaToEngine } from './sheet-to-univer';
import { fontToUniver } from '../../engine/formats/styles/style-to-univer';
import { tableToUniver, type UniverTable } from './table-univer';
import type { ThemeColours } from '../../content/shown-colour';
import { themeColours } from './theme-colours';
import type { UniverRule } from '../../engine/formats/rules/univer-rule';
import { validationToUniver, type UniverValidation } from './validation-univer';
import type { UniverBook, UniverSheet } from './univer-data';

export interface SnapshotOptions {
  /** Name of the file. */
  readonly name: string;
  /** How formulas are written for the engine. */
  readonly formula?: FormulaToEngine;
}

/** A workbook as a snapshot that an engine opens: with tables, names, conditional formats and validations. */
export function contentToSnapshot(
  content: WorkbookContent,
  options: SnapshotOptions,
): WorkbookOptions['workbook'] {
  // Numbers stand for the names that Univer's own types have.
  return contentToUniver(content, options) as unknown as WorkbookOptions['workbook'];
}

/** The same in the words of this room. */
export function contentToUniver(
  content: WorkbookContent,
  { name, formula = engineFormula }: SnapshotOptions,
): UniverBook {
  const theme = themeColours(content.theme);
  const styles = new UniverStyles(theme);
  const ids = content.sheets.map(() => `{${crypto.randomUUID().toUpperCase()}}`);
  const defaultStyle = fontToUniver({ ...content.defaultFont, colour: { auto: true } }, theme);
  const book: BookTranslation = { theme, styles, formula };
  const parts = content.sheets.map((sheet, at) =>
    translated(calculated(sheet, content), ids[at] ?? '', at + 1, book),
  );
  const bySheet = <Part>(part: (sheet: TranslatedSheet) => Part): Record<string, Part> =>
    Object.fromEntries(parts.map((sheet) => [sheet.id, part(sheet)]));
  const { sheets: _sheets, names, activeSheet: _activeSheet, ...kept } = content;
  return {
    id: crypto.randomUUID(),
    name,
    sheetOrder: ids,
    // Univer asks the sheet for its default style and not the workbook.
    sheets: bySheet(({ sheet }) => ({ ...sheet, defaultStyle })),
    styles: styles.styles,
    defaultStyle,
    resources: [
      resource(RESOURCES.names, namesToUniver(names, content.sheets, ids)),
      resource(
        RESOURCES.conditionalFormats,
        bySheet(({ formats }) => formats),
      ),
      resource(
        RESOURCES.validations,
        bySheet(({ validations }) => validations),
      ),
      resource(
        RESOURCES.tables,
        bySheet(({ tables }) => ({ tables, tableFilteredOutRows: [] })),
      ),
    ],
    custom: { [KEPT]: kept satisfies KeptOfBook },
  };
}

interface BookTranslation {
  readonly theme: ThemeColours;
  readonly styles: UniverStyles;
  readonly formula: FormulaToEngine;
}

/** Univer calculates the formulas that have no result. */
function calculated(sheet: WorksheetContent, { calculation }: WorkbookContent): WorksheetContent {
  if (calculation.calculateOnOpening !== true) return sheet;
  const cells = sheet.cells.map((cell) => {
    const { value: _value, ...rest } = cell;
    return cell.formula === undefined ? cell : rest;
  });
  return { ...sheet, cells };
}

/** A sheet, and what Univer's plugins have of it. */
interface TranslatedSheet {
  readonly id: string;
  readonly sheet: Partial<UniverSheet>;
  readonly formats: readonly UniverRule[];
  readonly validations: readonly UniverValidation[];
  readonly tables: readonly UniverTable[];
}

function translated(
  sheet: WorksheetContent,
  id: string,
  number: number,
  book: BookTranslation,
): TranslatedSheet {
  const conditionalFormats = keyed(sheet.conditionalFormats, `${number}-format`);
  const validations = keyed(sheet.validations, `${number}-validation`);
  return {
    id,
    sheet: sheetToUniver(sheet, { id, ...book, conditionalFormats, validations }),
    formats: Object.entries(conditionalFormats).map(([cfId, format]) => ({
      cfId,
      ranges: format.ranges.map(rangeToUniver),
      stopIfTrue: format.stopIfTrue,
      rule: ruleToUniver(format, format.ranges, book.theme),
    })),
    validations: Object.entries(validations).map(([uid, validation]) => ({
      uid,
      ranges: validation.ranges.map(rangeToUniver),
      ...validationToUniver(validation),
    })),
    tables: tablesOf(sheet),
  };
}

function resource(name: string, data: object): { name: string; data: string } {
  return { name, data: JSON.stringify(data) };
}

function keyed<T>(list: readonly T[], prefix: string): Record<string, T> {
  return Object.fromEntries(list.map((item, at) => [`${prefix}-${at + 1}`, item]));
}

function tablesOf(sheet: WorksheetContent): UniverTable[] {
  return sheet.tables.map((table) => tableToUniver(table, crypto.randomUUID()));
}

function namesToUniver(
  names: readonly DefinedName[],
  sheets: readonly WorksheetContent[],
  ids: readonly string[],
): Record<string, UniverName> {
  const found: Record<string, UniverName> = {};
  names.forEach(({ name, formula, sheet, comment, hidden }, at) => {
    const owner = sheet === undefined ? -1 : sheets.findIndex((one) => one.name === sheet);
    const id = `name-${at + 1}`;
    found[id] = {
      id,
      name,
      formulaOrRefString: isReference(formula) ? formula.slice(1) : formula,
      localSheetId: ids[owner] ?? WHOLE_WORKBOOK,
      ...(comment !== undefined && { comment }),
      ...(hidden === true && { hidden }),
    };
  });
  return found;
}

/** Univer has references without "=". */
function isReference(formula: string): boolean {
  const tokens = tokenizeXlsx(formula.slice(1));
  return tokens.length === 1 && tokens[0]?.type.startsWith('range') === true;
}
