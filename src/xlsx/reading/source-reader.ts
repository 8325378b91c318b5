import type { SourceSheet, SourceTable } from '../../import/sheet/source-sheet';
import { parseRelationships, relationshipsPart, type Relationship } from '../relationships';
import { foreignPackageKind } from './file-kind';
import { parseNumberFormats } from './number-formats';
import type { PackageParts } from './package-parts';
import { parseSharedStrings } from './shared-strings';
import { readSourceCells, type SourceContext } from './source-cells';
import { parseTablePart } from './table-part';
import { UnreadableFile } from './unreadable-file';
import { parseWorkbookPart, type SheetEntry } from './workbook-part';

/** Follows the links of a package from the workbook to all its sheets. */
export class SourceReader {
  constructor(private readonly parts: PackageParts) {}

  read(): readonly SourceSheet[] {
    const part = this.linksOf('').find(({ type }) => type === 'officeDocument')?.target;
    const kind = foreignPackageKind(this.parts.names);
    if (part === undefined || kind !== 'not-a-workbook') throw new UnreadableFile(kind);
    const links = this.linksOf(part);
    const { sheets, dateSystem } = parseWorkbookPart(this.parts.text(part), part);
    const strings = this.partOf(links, 'sharedStrings');
    const styles = this.partOf(links, 'styles');
    const context: SourceContext = {
      sharedStrings:
        strings === undefined ? [] : parseSharedStrings(this.parts.text(strings), strings),
      formats: styles === undefined ? [] : parseNumberFormats(this.parts.text(styles), styles),
      dateSystem,
    };
    return sheets.map((entry) => this.readSheet(entry, links, context));
  }

  private readSheet(
    entry: SheetEntry,
    links: readonly Relationship[],
    context: SourceContext,
  ): SourceSheet {
    const { name, visibility, relationship } = entry;
    const link = links.find(({ id }) => id === relationship);
    if (link?.type !== 'worksheet') {
      const nothing = {
        cells: new Map(),
        merges: [],
        hiddenRows: new Set<number>(),
        hiddenColumns: new Set<number>(),
        tables: [],
      };
      return { name, visibility, kind: 'other', ...nothing };
    }
    const { isCut, ...read } = readSourceCells(this.parts.text(link.target), link.target, context);
    const tables = this.linksOf(link.target)
      .filter(({ type }) => type === 'table')
      .map(({ target }) => this.readTable(target));
    return { name, visibility, kind: 'cells', ...read, tables, ...(isCut ? { isCut } : {}) };
  }

  private readTable(part: string): SourceTable {
    const xml = this.parts.text(part);
    const { name, body, top, left, columns } = parseTablePart(xml, part);
    const isQuery = /<(?:\w+:)?table\b[^>]*\btableType="queryTable"/.test(xml);
    const right = left + columns.length - 1;
    const range = { top: Math.max(0, top), left, bottom: body?.bottom ?? Math.max(0, top), right };
    return { name, range, hasHeadings: top >= 0, isQuery };
  }

  private linksOf(part: string): readonly Relationship[] {
    const links = relationshipsPart(part);
    return this.parts.has(links) ? parseRelationships(this.parts.text(links), part) : [];
  }

  private partOf(links: readonly Relationship[], type: string): string | undefined {
    const target = links.find((link) => link.type === type)?.target;
    return target !== undefined && this.parts.has(target) ? target : undefined;
  }
}
