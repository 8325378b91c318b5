import type { Looks } from './looks';
import { plain } from './looks';
import type { Parts } from './parts';
import { find, findAll, type Node } from './xml-tree';

export interface FactsContext {
  readonly parts: Parts;
  readonly looks: Looks;
  readonly strings: readonly Node[];
  readonly isSpilling: boolean;
}

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

/** An element with its differential formats written out. */
function facts(node: Node | undefined, { looks }: FactsContext): string {
  const written = (found: Node): Node => {
    const { dxfId, ...attributes } = found.attributes;
    const look = looks.differential(dxfId);
    return {
      ...found,
      attributes: look === undefined ? attributes : { ...attributes, look },
      children: found.children.map(written),
    };
  };
  return node === undefined ? '' : plain(written(node));
}

function cellsOf(sheet: Node | undefined, context: FactsContext): Record<string, string> {
  const cells: Record<string, string> = {};
  for (const row of find(sheet, 'sheetData')?.children ?? []) {
    for (const cell of row.children) {
      const fact = cellFact(cell, context);
      const isBlank = fact === [context.looks.cell('0'), '', '', '', ''].join(' | ');
      if (!isBlank) cells[cell.attributes['r'] ?? ''] = fact;
    }
  }
  return cells;
}

function cellFact(cell: Node, { looks, strings, isSpilling }: FactsContext): string {
  const { t = 'n', s, cm } = cell.attributes;
  const stored = find(cell, 'v')?.text ?? '';
  const text =
    t === 's' ? strings[Number(stored)] : t === 'inlineStr' ? find(cell, 'is') : undefined;
  const value = text === undefined ? stored : textFact(text);
  const kind = ['s', 'inlineStr', 'str'].includes(t) ? 'text' : t;
  const formula = find(cell, 'f');
  const { t: array, ref } = formula?.attributes ?? {};
  const how =
    array === 'array' ? `${isSpilling && cm !== undefined ? 'spills' : 'array'} ${ref ?? ''}` : '';
  const shownValue = kind === 'n' && value !== '' ? String(Number(value)) : value;
  return [
    looks.cell(s),
    shownValue === '' ? '' : kind,
    shownValue,
    how,
    formula?.text.trim() ?? '',
  ].join(' | ');
}

/** A text; with its fonts where it has pieces with fonts. */
function textFact(node: Node): string {
  const runs = node.children.filter(({ name }) => name === 'r');
  if (!runs.some((run) => find(run, 'rPr') !== undefined)) {
    return findAll({ ...node, children: node.children.filter(({ name }) => name !== 'rPh') }, 't')
      .map(({ text }) => text)
      .join('');
  }
  return runs.map((run) => `{${plain(find(run, 'rPr'))}${find(run, 't')?.text ?? ''}}`).join('');
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

function rulesOf(sheet: Node | undefined, context: FactsContext): string[] {
  const extended = new Map(
    findAll(find(sheet, 'extLst'), 'conditionalFormatting').flatMap((block) =>
      block.children
        .filter(({ name }) => name === 'cfRule')
        .map((rule) => [
          rule.attributes['id'] ?? '',
          { rule, ranges: find(block, 'sqref')?.text ?? '' },
        ]),
    ),
  );
  const own = (sheet?.children ?? [])
    .filter(({ name }) => name === 'conditionalFormatting')
    .flatMap((block) =>
      block.children.map((rule) => {
        const id = findAll(find(rule, 'extLst'), 'id')[0]?.text ?? '';
        const more = extended.get(id);
        extended.delete(id);
        return { rule, ranges: block.attributes['sqref'] ?? '', more: more?.rule };
      }),
    );
  const alone = [...extended.values()].map((found) => ({ ...found, more: undefined }));
  return [...own, ...alone]
    .map((found) => ({ ...found, priority: Number(found.rule.attributes['priority'] ?? 0) }))
    .sort((one, other) => one.priority - other.priority)
    .map(({ rule, ranges, more }) =>
      [ranges, ruleFact(rule, context), more ? ruleFact(more, context) : ''].join(' || '),
    );
}

function ruleFact(rule: Node, context: FactsContext): string {
  const { priority: _priority, id: _id, ...attributes } = rule.attributes;
  const children = rule.children
    .filter(({ name }) => name !== 'extLst')
    .map((child) => (child.name === 'dataBar' ? barFact(child) : child));
  return facts({ ...rule, attributes, children }, context);
}

/** Lengths of a bar stand in the extension too, and so does that there is no colour for negative ones. */
function barFact(bar: Node): Node {
  const { minLength, maxLength, negativeBarColorSameAsPositive, ...attributes } = bar.attributes;
  const hasNegative = find(bar, 'negativeFillColor') !== undefined;
  const isExtended = find(bar, 'color') === undefined;
  return {
    ...bar,
    attributes: {
      ...attributes,
      ...(isExtended && { lengths: `${minLength ?? 10} ${maxLength ?? 90}` }),
      ...(hasNegative && { same: negativeBarColorSameAsPositive ?? '0' }),
    },
  };
}

function validationsOf(sheet: Node | undefined): string[] {
  return [
    ...findAll(find(sheet, 'dataValidations'), 'dataValidation'),
    ...findAll(find(sheet, 'extLst'), 'dataValidation'),
  ]
    .map((validation) => {
      const { sqref, ...rest } = validation.attributes;
      const formula = (name: string) => {
        const found = find(validation, name);
        return find(found, 'f')?.text ?? found?.text ?? '';
      };
      const attributes = Object.entries(rest).filter(
        ([, value]) => value !== '0' && value !== 'none' && value !== 'stop',
      );
      const stored = sqref ?? find(validation, 'sqref')?.text ?? '';
      const ranges = stored.replace(/\b([A-Z]+\d+):\1(?!\d)/g, '$1');
      return JSON.stringify([ranges, attributes.sort(), formula('formula1'), formula('formula2')]);
    })
    .sort();
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
