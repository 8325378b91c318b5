import { BYTES_OF_A_CALL } from './bytes-of-a-call';
import type { Step } from './step';
import type { SheetCopy } from './write-record';

/** The name of a copy that is being made: what is called so is not complete. */
function unfinished(copy: string): string {
  return `${copy} new`;
}

/** Copies what is in use on a sheet to a hidden one, which gets its name at last. */
export function copySteps({ sheet, copy, address }: SheetCopy): Step[] {
  return [
    step(({ workbook: { worksheets } }) => {
      const kept = worksheets.add(unfinished(copy));
      kept.visibility = 'VeryHidden';
      copyCells(worksheets.getItem(sheet), kept, address);
      kept.name = copy;
    }),
  ];
}

/** Takes a copy away that is not needed any more. */
export function dropCopy({ copy }: SheetCopy): Step {
  return step(({ workbook: { worksheets } }) => {
    worksheets.getItem(copy).delete();
  });
}

/** Puts a complete copy back in its place and takes it away; one that is not complete only goes, for nothing was done then. */
export function putBackSteps(
  { sheet, copy, address }: SheetCopy,
  sheets: readonly string[],
): Step[] {
  const putBack = step(({ workbook: { worksheets } }) => {
    const target = worksheets.getItem(sheet);
    target.getRange().clear();
    copyCells(worksheets.getItem(copy), target, address);
    worksheets.getItem(copy).delete();
  });
  const drop = step(({ workbook: { worksheets } }) => {
    worksheets.getItem(unfinished(copy)).delete();
  });
  return [
    ...(sheets.includes(copy) && sheets.includes(sheet) ? [putBack] : []),
    ...(sheets.includes(unfinished(copy)) ? [drop] : []),
  ];
}

/** Formats first: what is calculated has to be seen in the format of its cell from the beginning. */
function copyCells(from: Excel.Worksheet, to: Excel.Worksheet, address: string): void {
  for (const kind of ['Formats', 'Formulas'] as const) {
    to.getRange(address).copyFrom(from.getRange(address), kind);
  }
}

function step(add: Step['add']): Step {
  return { bytes: BYTES_OF_A_CALL, add };
}
