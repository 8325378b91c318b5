import type { TableGrid } from '../../tables/table-grid';
import { parseRelationships, relationshipsPart, type Relationship } from '../relationships';
import type { BscFormula, SheetInfo, WorkbookFile } from '../workbook-file';
import { parseDateStyles } from './date-styles';
import { parseCustomProperties } from './document-properties';
import { foreignPackageKind } from './file-kind';
import type { PackageParts } from './package-parts';
import type { ReadLimits } from './read-limits';
import { FormulaBudget } from './shared-formulas';
import { parseSharedStrings } from './shared-strings';
import { SheetReader, type SheetContext, type SheetFormulas } from './sheet-part';
import { TableCells } from './table-cells';
import { parseTablePart } from './table-part';
import { UnreadableFile } from './unreadable-file';
import { parseWorkbookPart, type SheetEntry } from './workbook-part';

/** Follows the links of a package from the workbook to its sheets and tables and reads them. */
export class WorkbookReader {
  private tableCount = 0;
  private tableCells = 0;

  constructor(
    private readonly parts: PackageParts,
    private readonly limits: ReadLimits,
  ) {}

  read(): WorkbookFile {
    const packageLinks = this.linksOf('');
    const part = packageLinks.find((link) => link.type === 'officeDocument')?.target;
    const kind = foreignPackageKind(this.parts.names);
    if (part === undefined || kind !== 'not-a-workbook') throw new UnreadableFile(kind);
    const links = this.linksOf(part);
    const workbook = parseWorkbookPart(this.parts.text(part), part);
    if (workbook.sheets.length === 0) throw new UnreadableFile(kind);
    const context = this.sheetContext(links, workbook.dateSystem);
    const sheets: SheetInfo[] = [];
    const tables: TableGrid[] = [];
    const bscFormulas: BscFormula[] = [];
    for (const entry of workbook.sheets) {
      const { name, visibility } = entry;
      const found = this.readSheet(entry, links, context);
      sheets.push({ name, visibility, formulaCells: found.formulas.formulaCells });
      for (const table of found.tables) tables.push(table.grid());
      for (const formula of found.formulas.bscFormulas) bscFormulas.push(formula);
    }
    const { definedNames, dateSystem, strict } = workbook;
    const properties = this.properties(packageLinks);
    const macros = links.some((link) => link.type === 'vbaProject');
    return { sheets, tables, bscFormulas, definedNames, properties, dateSystem, strict, macros };
  }

  private sheetContext(
    links: readonly Relationship[],
    dateSystem: WorkbookFile['dateSystem'],
  ): SheetContext {
    const strings = this.partOf(links, 'sharedStrings');
    const styles = this.partOf(links, 'styles');
    const hasShiftedDates = dateSystem === '1904' && styles !== undefined;
    return {
      sharedStrings:
        strings === undefined ? [] : parseSharedStrings(this.parts.text(strings), strings),
      datesFrom1904: hasShiftedDates ? parseDateStyles(this.parts.text(styles), styles) : undefined,
      formulaBudget: new FormulaBudget(this.limits.sharedFormulaCharacters),
      countTableCells: (cells, table) => {
        this.countTableCells(cells, table);
      },
    };
  }

  private readSheet(
    entry: SheetEntry,
    links: readonly Relationship[],
    context: SheetContext,
  ): { tables: readonly TableCells[]; formulas: SheetFormulas } {
    const link = links.find((candidate) => candidate.id === entry.relationship);
    if (link === undefined) throw new UnreadableFile('damaged-file', { part: 'xl/workbook.xml' });
    if (link.type !== 'worksheet') {
      return { tables: [], formulas: { formulaCells: new Set(), bscFormulas: [] } };
    }
    const xml = this.parts.text(link.target);
    const tables = this.linksOf(link.target)
      .filter((candidate) => candidate.type === 'table')
      .map((candidate) => this.readTable(candidate.target, entry.name));
    const reader = new SheetReader(xml, link.target, entry.name, tables, context);
    return { tables, formulas: reader.read() };
  }

  private readTable(part: string, sheet: string): TableCells {
    this.tableCount++;
    if (this.tableCount > this.limits.tables) {
      throw new UnreadableFile('too-many-tables', { limit: this.limits.tables });
    }
    const table = new TableCells(parseTablePart(this.parts.text(part), part), sheet);
    this.countTableCells(table.height, table.part.name);
    return table;
  }

  private countTableCells(cells: number, table: string): void {
    this.tableCells += cells;
    if (this.tableCells <= this.limits.tableCells) return;
    throw new UnreadableFile('table-too-large', { limit: this.limits.tableCells }, { table });
  }

  private properties(links: readonly Relationship[]): ReadonlyMap<string, string> {
    const part = this.partOf(links, 'custom-properties');
    return part === undefined ? new Map() : parseCustomProperties(this.parts.text(part), part);
  }

  private linksOf(part: string): readonly Relationship[] {
    const links = relationshipsPart(part);
    if (part === '' && !this.parts.has(links))
      throw new UnreadableFile('missing-part', { part: links });
    return this.parts.has(links) ? parseRelationships(this.parts.text(links), part) : [];
  }

  private partOf(links: readonly Relationship[], type: string): string | undefined {
    const target = links.find((link) => link.type === type)?.target;
    return target !== undefined && this.parts.has(target) ? target : undefined;
  }
}
