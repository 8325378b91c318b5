import { cellsOf } from './cell-facts';
import { facts, type FactsContext } from './facts-context';
import { plain } from './looks';
import { rulesOf, validationsOf } from './rule-facts';
import { find, findAll, type Node } from './xml-tree';

/** What the file says about a sheet; every list in an order that does not depend on the writer. */
export interface SheetFacts {
  readonly name: string;
  readonly state: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly elements: Readonly<Record<string, string>>;
  readonly rules: readonly string[];
  readonly validations: readonly string[];
  readonly links: readonly string[];
  readonly tables: readonly string[];
}

/** Elements whose content two writers put in the same way. */
const AS_THEY_ARE = [
  'mergeCells',
  'sheetProtection',
  'protectedRanges',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'autoFilter',
  'ignoredErrors',
];

export function sheetFacts(
  context: FactsContext,
  part: string,
  name: string,
  state: string,
): SheetFacts {
  const sheet = context.parts.tree(part);
  const properties = find(sheet, 'sheetPr');
  const elements = AS_THEY_ARE.map((element) => [element, facts(find(sheet, element), context)]);
  return {
    name,
    state,
    cells: cellsOf(sheet, context),
    rows: rowsOf(sheet, context),
    columns: columnsOf(sheet, context),
    elements: {
      ...(Object.fromEntries(elements) as Record<string, string>),
      tabColor: plain(find(properties, 'tabColor')),
      outlinePr: plain(find(properties, 'outlinePr')),
      fitToPage: plain(find(properties, 'pageSetUpPr')),
      view: viewOf(sheet),
    },
    rules: rulesOf(sheet, context),
    validations: validationsOf(sheet),
    links: linksOf(sheet, part, context),
    tables: tablesOf(sheet, part, context),
  };
}

function rowsOf(sheet: Node | undefined, { looks }: FactsContext): string[] {
  return (find(sheet, 'sheetData')?.children ?? []).flatMap(({ attributes }) => {
    const { r = '', ht, hidden, customFormat, s, outlineLevel, collapsed } = attributes;
    const on = (value: string | undefined) => value === '1' || value === 'true';
    const fact = [
      ht === undefined ? '' : Number(ht),
      on(hidden) ? 'hidden' : '',
      on(customFormat) ? looks.cell(s) : '',
      outlineLevel ?? '',
      on(collapsed) ? 'collapsed' : '',
    ].join(' | ');
    return fact === ' |  |  |  | ' ? [] : [`${r}: ${fact}`];
  });
}

/** One fact for each column up to the last of a sheet that people use. */
function columnsOf(sheet: Node | undefined, { looks }: FactsContext): string[] {
  return (find(sheet, 'cols')?.children ?? []).flatMap(({ attributes }) => {
    const { min, max, width, style, hidden, outlineLevel } = attributes;
    const look = style === undefined ? '' : looks.cell(style);
    const from = Number(min);
    const to = Math.min(Number(max), from + 200);
    return Array.from({ length: to - from + 1 }, (_column, at) =>
      [
        from + at,
        Number(width),
        look,
        hidden === '1' || hidden === 'true',
        outlineLevel ?? '',
      ].join(' | '),
    );
  });
}

function viewOf(sheet: Node | undefined): string {
  const view = find(sheet, 'sheetViews', 'sheetView');
  const {
    showGridLines,
    showRowColHeaders,
    rightToLeft,
    zoomScale,
    view: mode,
  } = view?.attributes ?? {};
  const pane = find(view, 'pane');
  const { xSplit = '0', ySplit = '0', state = '' } = pane?.attributes ?? {};
  const frozen = state.startsWith('frozen') ? `${Number(xSplit)} ${Number(ySplit)}` : '';
  return [
    showGridLines ?? '1',
    showRowColHeaders ?? '1',
    rightToLeft ?? '0',
    zoomScale ?? '100',
    mode ?? '',
    frozen,
  ].join(' | ');
}

function linksOf(sheet: Node | undefined, part: string, { parts }: FactsContext): string[] {
  const targets = new Map(parts.links(part).map(({ id, target }) => [id, target]));
  return (find(sheet, 'hyperlinks')?.children ?? [])
    .map(({ attributes }) => {
      const target = targets.get(attributes['r:id'] ?? '') ?? '';
      const { ref = '', location = '', tooltip = '' } = attributes;
      return [ref, target, location, tooltip].join(' | ');
    })
    .sort();
}

function tablesOf(sheet: Node | undefined, part: string, context: FactsContext): string[] {
  const links = context.parts.links(part);
  return (find(sheet, 'tableParts')?.children ?? [])
    .map(({ attributes }) => {
      const target = links.find(({ id }) => id === attributes['r:id'])?.target;
      const table = context.parts.tree(target);
      if (table === undefined) return 'missing';
      const { id: _id, name: _name, totalsRowShown, ...own } = table.attributes;
      const kept = Object.entries(own).filter(([name]) => !/DxfId|CellStyle/.test(name));
      const shown = totalsRowShown === undefined || totalsRowShown === '1' ? [] : [['shown', '0']];
      const columns = (find(table, 'tableColumns')?.children ?? []).map((column) => ({
        ...column,
        attributes: Object.fromEntries(
          Object.entries(column.attributes).filter(
            ([name, value]) => !/DxfId|CellStyle|^id$/.test(name) && value !== 'none',
          ),
        ),
      }));
      return JSON.stringify([
        [...kept, ...shown].sort(),
        columns.map((column) => facts(column, context)),
        facts(find(table, 'autoFilter'), context),
        facts(find(table, 'sortState'), context),
        plain(find(table, 'tableStyleInfo')),
        findAll(find(table, 'extLst'), 'table').map((found) => plain(found)),
      ]);
    })
    .sort();
}
