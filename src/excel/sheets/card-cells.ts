import type { ArrangedRow } from '../../workbook/scorecard-sheet/arranged-rows';
import { headCells, CHOICE_CELLS } from '../../workbook/scorecard-sheet/head-cells';
import { lineFormulas, type FormulaSources } from '../../workbook/scorecard-sheet/line-formulas';
import {
  SHEET_COLUMNS,
  SHEET_ROWS,
  columnOf,
  lettersOf,
  type ColumnKey,
} from '../../workbook/scorecard-sheet/sheet-columns';
import type { SheetLine } from '../../workbook/scorecard-sheet/sheet-line';
import { BYTES_OF_A_CALL } from '../writing/bytes-of-a-call';
import type { Step } from '../writing/step';
import { linesTogether } from './lines-together';
import { putCells } from './put-cells';

/** A scorecard sheet as it is to be. */
export interface Card {
  readonly sheet: string;
  readonly rows: readonly ArrangedRow[];
  readonly sources: FormulaSources;
  /** What is chosen: the name of a unit, and a period as text. */
  readonly unit: string;
  readonly period: string;
}

/** All that is written into cells of ours: the head, then the rows; own rows of the user are passed over. */
export function cardCellSteps({ sheet, rows, sources, unit, period }: Card): Step[] {
  const chosen = { unit, period };
  return [
    ...(['unit', 'period'] as const).flatMap((choice) => {
      const { row, column } = CHOICE_CELLS[choice];
      return putCells(sheet, [row - 1, columnOf(column)], [[chosen[choice]]]);
    }),
    ...headCells(rows.length, sources).flatMap(({ row, column, content }) =>
      putCells(sheet, [row - 1, columnOf(column)], [[content]]),
    ),
    ...linesTogether(rows).flatMap(({ first, lines }) => [
      ...typedSteps(sheet, first, lines),
      ...formulaSteps(sheet, first, lines.length, sources),
    ]),
  ];
}

/** What no formula finds: the key of a row, its ID, its unit. */
function typedSteps(sheet: string, first: number, lines: readonly SheetLine[]): Step[] {
  const column = (key: ColumnKey, of: (line: SheetLine) => string): Step[] =>
    putCells(
      sheet,
      [first - 1, columnOf(key)],
      lines.map((line) => [of(line)]),
    );
  return [
    ...column('key', ({ key }) => key),
    ...column('id', ({ id }) => id),
    ...column('unit', ({ unit }) => unit),
  ];
}

/** Every row has the same formulas, so the first is written and copied: a thousand rows take no more of a request. */
function formulaSteps(
  sheet: string,
  first: number,
  count: number,
  sources: FormulaSources,
): Step[] {
  const formulas = lineFormulas(first, sources);
  return formulaBlocks(formulas).flatMap(({ from, to, contents }) => {
    const written = putCells(sheet, [first - 1, columnOf(from)], [contents]);
    if (count === 1) return written;
    const [left, right] = [lettersOf(from), lettersOf(to)];
    const copied: Step = {
      bytes: BYTES_OF_A_CALL,
      add: ({ workbook }) => {
        const worksheet = workbook.worksheets.getItem(sheet);
        const below = `${left}${first + 1}:${right}${first + count - 1}`;
        worksheet.getRange(below).copyFrom(`${left}${first}:${right}${first}`, 'Formulas');
      },
    };
    return [...written, copied];
  });
}

interface FormulaBlock {
  readonly from: ColumnKey;
  to: ColumnKey;
  readonly contents: { readonly formula: string }[];
}

/** Columns with formulas that stand side by side. */
function formulaBlocks(formulas: ReadonlyMap<ColumnKey, string>): FormulaBlock[] {
  const blocks: FormulaBlock[] = [];
  SHEET_COLUMNS.forEach(({ key }, index) => {
    const formula = formulas.get(key);
    if (formula === undefined) return;
    const last = blocks.at(-1);
    if (last && columnOf(last.to) === index - 1) {
      last.to = key;
      last.contents.push({ formula });
    } else blocks.push({ from: key, to: key, contents: [{ formula }] });
  });
  return blocks;
}

/** The first row below the headings, and the last one of ours. */
export function bodyRows({ rows }: Card): readonly [first: number, last: number] {
  return [SHEET_ROWS.first, SHEET_ROWS.first + Math.max(1, rows.length) - 1];
}
