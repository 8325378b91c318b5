import type { CellContent } from '../../content/cell-content';
import type { WorkbookContent } from '../../content/workbook-content';
import type { WorksheetContent } from '../../content/worksheet-content';
import { tokenizeXlsx } from '../formulas/tokens';

type Names = ReadonlyMap<string, string>;

/** A workbook with other names for some sheets and tables; formulas of cells, tables and names follow. */
export function withSheetNames(
  content: WorkbookContent,
  sheets: Names,
  tables: Names,
): WorkbookContent {
  if (sheets.size === 0 && tables.size === 0) return content;
  const formula = (text: string) => renamedFormula(text, sheets, tables);
  return {
    ...content,
    sheets: content.sheets.map((sheet) => renamedSheet(sheet, sheets, tables, formula)),
    names: content.names.map((name) => ({
      ...name,
      formula: formula(name.formula),
      ...(name.sheet !== undefined && { sheet: sheets.get(name.sheet) ?? name.sheet }),
    })),
  };
}

function renamedSheet(
  sheet: WorksheetContent,
  sheets: Names,
  tables: Names,
  formula: (text: string) => string,
): WorksheetContent {
  const renamedCell = (cell: CellContent): CellContent =>
    cell.formula === undefined
      ? cell
      : { ...cell, formula: { ...cell.formula, text: formula(cell.formula.text) } };
  return {
    ...sheet,
    name: sheets.get(sheet.name) ?? sheet.name,
    cells: sheet.cells.map(renamedCell),
    tables: sheet.tables.map((table) => ({
      ...table,
      name: tables.get(table.name) ?? table.name,
      columns: table.columns.map((column) => ({
        ...column,
        ...(column.formula !== undefined && { formula: formula(column.formula) }),
        ...(column.totalsFormula !== undefined && { totalsFormula: formula(column.totalsFormula) }),
      })),
    })),
  };
}

/** A formula with other names of sheets before "!" and of tables before "[". */
function renamedFormula(text: string, sheets: Names, tables: Names): string {
  return tokenizeXlsx(text)
    .map(({ type, value }) => {
      if (type === 'structured') {
        const table = tables.get(value.slice(0, value.indexOf('[')));
        return table === undefined ? value : table + value.slice(value.indexOf('['));
      }
      const end = value.lastIndexOf('!');
      if (!type.startsWith('range')) return value;
      if (end < 0) return tables.get(value) ?? value;
      const name = value
        .slice(0, end)
        .replace(/^'(.*)'$/, '$1')
        .replace(/''/g, "'");
      const sheet = sheets.get(name);
      return sheet === undefined ? value : `'${sheet.replace(/'/g, "''")}'${value.slice(end)}`;
    })
    .join('');
}
