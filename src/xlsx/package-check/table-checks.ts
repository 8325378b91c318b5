import { localAddress, parseRangeAddress, rangesOverlap } from '../../tables/cell-range';
import type { PackageFacts } from './package-facts';
import type { PackageFinding } from './package-finding';
import type { SheetFacts } from './sheet-facts';
import type { TableFacts } from './table-facts';

/** Cells that point behind the end of the list of shared texts. */
export function missingSharedStrings(facts: PackageFacts): readonly PackageFinding[] {
  return facts.sheets.flatMap(({ part, texts }) =>
    [...texts].flatMap(([cell, text]): PackageFinding[] => {
      if (typeof text === 'string' || text.index in facts.sharedStrings) return [];
      return [{ check: 'shared-string-missing', part, data: { cell, index: text.index } }];
    }),
  );
}

/** Tables that share their number with another. */
export function takenTableIds(facts: PackageFacts): readonly PackageFinding[] {
  const taken = new Set<string>();
  return facts.tables.flatMap(({ part, id }): PackageFinding[] => {
    if (taken.has(id)) return [{ check: 'table-id-taken', part, data: { id } }];
    taken.add(id);
    return [];
  });
}

/** Tables that share their name, in any case, with another table or with a name of the workbook. */
export function takenTableNames(facts: PackageFacts): readonly PackageFinding[] {
  const names = facts.workbook.definedNames.filter(({ sheet }) => sheet === undefined);
  const taken = new Set(names.map(({ name }) => name.toLowerCase()));
  return facts.tables.flatMap(({ part, name }): PackageFinding[] => {
    const key = name.toLowerCase();
    if (taken.has(key)) return [{ check: 'table-name-taken', part, data: { name } }];
    taken.add(key);
    return [];
  });
}

/** Headings on the sheet that are not the name of their column, to the letter. */
export function differingHeadings(facts: PackageFacts): readonly PackageFinding[] {
  return facts.tables.flatMap((table) => {
    const sheet = facts.sheets.find(({ part }) => part === table.sheetPart);
    const range = parseRangeAddress(table.range);
    if (sheet === undefined || range === undefined || !table.hasHeadings) return [];
    return table.columns.flatMap((column, index) => {
      const cell = localAddress(range.top, range.left + index);
      return headingFinding(table, column, cell, textAt(sheet, cell, facts));
    });
  });
}

/** Merged ranges that share a cell with another merged range or with a table. */
export function overlappingMerges(facts: PackageFacts): readonly PackageFinding[] {
  return facts.sheets.flatMap(({ part, merges }) => {
    const ofTables = facts.tables.filter(({ sheetPart }) => sheetPart === part);
    const others = [...ofTables.map(({ range }) => range), ...merges];
    return merges.flatMap((merge, index): PackageFinding[] => {
      const before = others.slice(0, ofTables.length + index);
      const other = before.find((candidate) => overlap(candidate, merge));
      return other === undefined ? [] : [{ check: 'merges-overlap', part, data: { merge, other } }];
    });
  });
}

function headingFinding(
  table: TableFacts,
  column: string,
  cell: string,
  text: string | undefined,
): PackageFinding[] {
  if (text === column) return [];
  const data = { table: table.name, column, cell, text: text ?? '' };
  return [{ check: 'heading-differs', part: table.part, data }];
}

function textAt(sheet: SheetFacts, cell: string, facts: PackageFacts): string | undefined {
  const text = sheet.texts.get(cell);
  return typeof text === 'object' ? facts.sharedStrings[text.index] : text;
}

function overlap(one: string, other: string): boolean {
  const a = parseRangeAddress(one);
  const b = parseRangeAddress(other);
  return a !== undefined && b !== undefined && rangesOverlap(a, b);
}
