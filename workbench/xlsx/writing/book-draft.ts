import type { TextRun } from '../../content/cell-content';
import type { WorkbookContent } from '../../content/workbook-content';
import { PackageDraft } from '../package/package-draft';
import { writeStoredText } from '../package/stored-text';
import { xml, xmlText } from '../package/write-xml';
import { fontXml } from './format-xml';
import { InternedList } from './interned-list';
import { StyleTable } from './style-table';

/** What the sheets of a workbook have in common while it is written. */
export class BookDraft {
  readonly parts = new PackageDraft();
  readonly styles: StyleTable;
  readonly strings = new InternedList();
  readonly customFunctions: ReadonlySet<string>;
  /** Cells with a text: the shared texts are counted as often as they are used. */
  stringUses = 0;
  tableCount = 0;
  hasSpilling = false;

  constructor(
    readonly content: WorkbookContent,
    customFunctions: readonly string[] = [],
  ) {
    this.styles = new StyleTable(content);
    this.customFunctions = new Set([...content.customFunctions, ...customFunctions]);
  }

  /** Number of a text among the shared ones. */
  string(text: string, runs?: readonly TextRun[]): number {
    this.stringUses++;
    const pieces = runs?.map((run) =>
      xml(
        'r',
        {},
        run.font === undefined ? '' : fontXml(run.font, 'rPr'),
        xmlText('t', writeStoredText(run.text)),
      ),
    );
    return this.strings.add(xml('si', {}, pieces ?? xmlText('t', writeStoredText(text))));
  }
}
