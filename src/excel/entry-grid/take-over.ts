import { columnLetters } from '../../tables/cell-address';
import type { CellContent } from '../../tables/write/table-changes';
import type { GridEntry } from '../../workbook/entry-grid/read-entry-grid';
import { readAndWrite, type Planned } from '../read-and-write';
import { cellFormulaOf, cellValueOf } from '../reading/cell-value';
import { runExcel, type ExcelResult } from '../run-excel';
import { planOfEdit, type Edit, type SaveOutcome } from '../save-scorecard';
import type { Block } from '../writing/blocks';
import { carryOut, inRequests, type Step } from '../writing/step';
import { writeCells } from '../writing/write-cells';
import { blockSteps, gridBlocks } from './grid-blocks';

/** Entries of the grid that go into the Data table, where `edit` has them. */
export interface TakeOver {
  readonly edit: Edit;
  readonly entries: readonly GridEntry[];
}

/** A block of the grid as it stood in the moment before its formulas came back. */
interface Seen {
  readonly block: Block;
  readonly range: Excel.Range;
}

const BYTES_OF_A_LOOK = 1_200;

/**
 * Writes entries of the grid into the Data table, and lets their cells show that table again. The table is written first,
 * so that a write that breaks off leaves the entries where they were typed. Each cell is read in the very request that gives
 * it back its formula: what somebody typed there in that moment is put back and taken over next time.
 */
export async function takeOver({ edit, entries }: TakeOver): Promise<SaveOutcome> {
  const seen: Seen[] = [];
  const sheet = entries[0]?.sheet;
  const outcome = await readAndWrite((read) => {
    seen.length = 0;
    const planned = planOfEdit(edit, read);
    if (planned.kind !== 'planned' || sheet === undefined) return planned;
    if (read.sheets.some(({ name, isProtected }) => name === sheet && isProtected)) {
      return { kind: 'protected', sheets: [sheet] };
    }
    return withSteps(planned, showAgain(sheet, entries, seen));
  });
  if (outcome.kind !== 'saved' || sheet === undefined) return outcome;
  if (!seen.every(isLoaded)) {
    // The table has them, but it is not known what became of their cells: what is not given back goes on waiting there.
    const shown = await runExcel((context) => {
      seen.length = 0;
      return carryOut(context, inRequests(showAgain(sheet, entries, seen)));
    });
    if (!shown.ok) return outcome;
  }
  const retyped = seen.flatMap((each) => typedMeanwhile(each, entries));
  if (retyped.length === 0) return outcome;
  const back = await putBlocks(sheet, retyped);
  if (back.ok) return outcome;
  // Nobody else has what was typed, so it is tried once more.
  const again = await putBlocks(sheet, retyped);
  return again.ok ? outcome : { kind: 'unfinished', fault: again.fault };
}

function putBlocks(sheet: string, blocks: readonly Block[]): Promise<ExcelResult<void>> {
  return runExcel((context) => carryOut(context, inRequests(blockSteps(sheet, blocks))));
}

/** Of a request that was refused nothing is known. */
function isLoaded({ range }: Seen): boolean {
  return range.toJSON().values !== undefined;
}

/** Lets the cells of entries show the Data table again, without taking over what was typed. */
export function putBack(entries: readonly GridEntry[]): Promise<ExcelResult<void>> {
  const sheet = entries[0]?.sheet ?? '';
  const blocks = gridBlocks(entries, originalOf);
  const places = blocks.map((block) => ({ sheet, address: addressOf(block) }));
  return writeCells(places, (context) => {
    for (const { add } of blockSteps(sheet, blocks)) add(context);
  });
}

function addressOf({ row, position, rows }: Block): string {
  const [first, last] = [position, position + (rows[0]?.length ?? 1) - 1].map(columnLetters);
  return `${first}${row + 1}:${last}${row + rows.length}`;
}

/** In the same request where there is only one, so that Excel's undo takes back both. */
function withSteps(
  planned: Extract<Planned, { kind: 'planned' }>,
  steps: readonly Step[],
): Planned {
  const { plan } = planned;
  const requests = plan.isRecorded
    ? [...plan.requests, ...inRequests(steps)]
    : inRequests([...plan.requests.flat(), ...steps]);
  return { ...planned, plan: { ...plan, requests } };
}

function showAgain(sheet: string, entries: readonly GridEntry[], seen: Seen[]): Step[] {
  return gridBlocks(entries, originalOf).flatMap((block) => [
    {
      bytes: BYTES_OF_A_LOOK,
      add: ({ workbook }) => {
        const { row, position, rows } = block;
        const range = workbook.worksheets
          .getItem(sheet)
          .getRangeByIndexes(row, position, rows.length, rows[0]?.length ?? 0)
          .load({ values: true, formulas: true });
        seen.push({ block, range });
      },
    },
    ...blockSteps(sheet, [block]),
  ]);
}

function originalOf({ original }: GridEntry): CellContent {
  return { formula: original };
}

/** The cells of a block that held something else than what was taken over, one by one. */
function typedMeanwhile({ block, range }: Seen, entries: readonly GridEntry[]): Block[] {
  return range.values.flatMap((cells: unknown[], down) =>
    cells.flatMap((raw, across): Block[] => {
      const [row, position] = [block.row + down, block.position + across];
      const entry = entries.find((each) => each.row === row && each.column === position);
      const formula = cellFormulaOf(range.formulas[down]?.[across], raw);
      const value = cellValueOf(raw);
      const isAsTaken =
        entry === undefined ||
        formula === entry.original ||
        JSON.stringify(value) === JSON.stringify(entry.typed);
      if (isAsTaken) return [];
      return [{ row, position, rows: [[formula === undefined ? value : { formula }]] }];
    }),
  );
}
