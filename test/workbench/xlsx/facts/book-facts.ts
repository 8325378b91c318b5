import { Looks, plain } from './looks';
import { Parts } from './parts';
import { sheetFacts, type SheetFacts } from './sheet-facts';
import { find, findAll, type Node } from './xml-tree';

/** What a file says, read by the tests' own reader, in an order and a form in which two files can be compared. */
export interface BookFacts {
  readonly sheets: readonly SheetFacts[];
  readonly names: readonly string[];
  readonly calculation: string;
  readonly protection: string;
  readonly active: string;
  readonly styles: readonly string[];
  readonly tableStyles: readonly string[];
  readonly properties: readonly string[];
  readonly customXml: readonly string[];
  readonly theme: string;
}

/** Reads the facts of a file. */
export function bookFacts(bytes: Uint8Array): BookFacts {
  const parts = new Parts(bytes);
  const part = parts.linked('', 'officeDocument') ?? '';
  const workbook = parts.tree(part);
  const looks = new Looks(parts, part);
  const strings = find(parts.tree(parts.linked(part, 'sharedStrings')))?.children ?? [];
  const links = parts.links(part);
  const sheets = (find(workbook, 'sheets')?.children ?? []).map((sheet) => ({
    name: sheet.attributes['name'] ?? '',
    state: sheet.attributes['state'] ?? 'visible',
    link: links.find(({ id }) => id === sheet.attributes['r:id']),
  }));
  const active = Number(find(workbook, 'bookViews', 'workbookView')?.attributes['activeTab'] ?? 0);
  const metadata = parts.tree(parts.linked(part, 'sheetMetadata'));
  const isSpilling = findAll(metadata, 'dynamicArrayProperties').length > 0;
  return {
    sheets: sheets.flatMap(({ name, state, link }) =>
      link?.kind === 'worksheet'
        ? [sheetFacts({ parts, looks, strings, isSpilling }, link.target, name, state)]
        : [],
    ),
    names: namesOf(workbook, sheets),
    calculation: withoutAttributes(find(workbook, 'calcPr'), 'calcId', 'fullCalcOnLoad'),
    protection: plain(find(workbook, 'workbookProtection')),
    active: sheets[active]?.name ?? '',
    styles: looks.named().sort(),
    tableStyles: looks.tableStyles().sort(),
    properties: propertiesOf(parts),
    customXml: links
      .filter(({ kind }) => kind === 'customXml')
      .map(({ target }) => plain(parts.tree(target))),
    theme: plain(parts.tree(parts.linked(part, 'theme'))),
  };
}

function namesOf(workbook: Node | undefined, sheets: readonly { name: string }[]): string[] {
  return (find(workbook, 'definedNames')?.children ?? [])
    .map(({ attributes, text }) => {
      const { name = '', localSheetId, hidden = '', comment = '' } = attributes;
      const sheet = localSheetId === undefined ? '' : (sheets[Number(localSheetId)]?.name ?? '');
      const formula = name.startsWith('_xlnm') ? text.replace(/'/g, '') : text;
      return [name, sheet, formula, /1|true/.test(hidden) ? 'hidden' : '', comment].join(' | ');
    })
    .sort();
}

function propertiesOf(parts: Parts): string[] {
  const core = parts.tree(parts.linked('', 'core-properties'))?.children ?? [];
  const own = parts.tree(parts.linked('', 'custom-properties'))?.children ?? [];
  const extended = parts.tree(parts.linked('', 'extended-properties'));
  return [
    ...core.filter(({ text }) => text !== '').map(({ name, text }) => `${name}: ${text}`),
    ...own.map(({ attributes, children: [value] }) =>
      [attributes['name'], value?.name, value?.text].join(' | '),
    ),
    ...['Company', 'Manager'].map((name) => `${name}: ${find(extended, name)?.text ?? ''}`),
  ].sort();
}

function withoutAttributes(node: Node | undefined, ...names: readonly string[]): string {
  if (node === undefined) return '<calcPr >';
  const attributes = Object.fromEntries(
    Object.entries(node.attributes).filter(([name]) => !names.includes(name)),
  );
  return plain({ ...node, attributes });
}
