import type { IWorkbookData, IWorksheetData } from '@univerjs/core';
import type { DefinedName, WorkbookContent } from '../content/workbook-content';
import type { WorksheetContent } from '../content/worksheet-content';
import { tokenizeXlsx } from '../formulas/tokens';
import { engineFormula } from './engine-formula';
import { UniverStyles } from './cell-to-univer';
import { KEPT, type KeptOfBook } from './kept';
import { rangeToUniver } from './ranges';
import { RESOURCES, WHOLE_WORKBOOK, type UniverName } from './resources';
import { ruleToUniver } from './rule-to-univer';
import { sheetToUniver, type FormulaToEngine } from './sheet-to-univer';
import { fontToUniver } from './style-to-univer';
import { tableToUniver, type UniverTable } from './table-univer';
import { themeColours } from './theme-colours';
import type { UniverRule } from './univer-rule';
import { validationToUniver, type UniverValidation } from './validation-univer';

export interface SnapshotOptions {
  /** Name of the file. */
  readonly name: string;
  /** How formulas are written for the engine. */
  readonly formula?: FormulaToEngine;
}

/** A workbook as a snapshot that Univer opens: with tables, names, conditional formats and validations. */
export function contentToSnapshot(
  content: WorkbookContent,
  { name, formula = engineFormula }: SnapshotOptions,
): Partial<IWorkbookData> {
  const theme = themeColours(content.theme);
  const styles = new UniverStyles(theme);
  const ids = content.sheets.map(() => `{${crypto.randomUUID().toUpperCase()}}`);
  const defaultStyle = fontToUniver({ ...content.defaultFont, colour: { auto: true } }, theme);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const formats: Record<string, UniverRule[]> = {};
  const validations: Record<string, UniverValidation[]> = {};
  const tables: Record<string, { tables: UniverTable[]; tableFilteredOutRows: number[] }> = {};
  content.sheets.forEach((sheet, at) => {
    const id = ids[at] ?? '';
    const keyedFormats = keyed(sheet.conditionalFormats, `${at + 1}-format`);
    const keyedValidations = keyed(sheet.validations, `${at + 1}-validation`);
    formats[id] = Object.entries(keyedFormats).map(([cfId, format]) => ({
      cfId,
      ranges: format.ranges.map(rangeToUniver),
      stopIfTrue: format.stopIfTrue,
      rule: ruleToUniver(format, theme),
    }));
    validations[id] = Object.entries(keyedValidations).map(([uid, validation]) => ({
      uid,
      ranges: validation.ranges.map(rangeToUniver),
      ...validationToUniver(validation),
    }));
    tables[id] = { tables: tablesOf(sheet), tableFilteredOutRows: [] };
    const univerSheet = sheetToUniver(sheet, {
      id,
      styles,
      theme,
      formula,
      conditionalFormats: keyedFormats,
      validations: keyedValidations,
    });
    // Univer asks the sheet for it and not the workbook.
    sheets[id] = { ...univerSheet, defaultStyle };
  });
  const { sheets: _sheets, names, activeSheet: _activeSheet, ...kept } = content;
  const resource = (key: string, data: object) => ({ name: key, data: JSON.stringify(data) });
  return {
    id: crypto.randomUUID(),
    name,
    sheetOrder: ids,
    sheets,
    styles: styles.styles,
    defaultStyle,
    resources: [
      resource(RESOURCES.names, namesToUniver(names, content.sheets, ids)),
      resource(RESOURCES.conditionalFormats, formats),
      resource(RESOURCES.validations, validations),
      resource(RESOURCES.tables, tables),
    ],
    custom: { [KEPT]: kept satisfies KeptOfBook },
  };
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
