import type { FactsContext } from './facts-context';
import { plain } from './looks';
import { find, findAll, type Node } from './xml-tree';

/** The cells of a sheet by address: look, kind, value, kind of formula, formula. */
export function cellsOf(sheet: Node | undefined, context: FactsContext): Record<string, string> {
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
