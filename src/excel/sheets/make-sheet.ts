import { quotedSheet } from '../../tables/cell-address';
import { BYTES_OF_A_CALL } from '../writing/bytes-of-a-call';
import type { Step } from '../writing/step';

/** Adds a sheet behind the others. */
export function makeStep(sheet: string, visibility: 'Visible' | 'Hidden' = 'Visible'): Step {
  return step(({ workbook }) => {
    workbook.worksheets.add(sheet).visibility = visibility;
  });
}

/** Gives cells a hidden name of the workbook, by which they are found whatever the sheet is called later. */
export function nameStep(name: string, sheet: string, address: string): Step {
  return step(({ workbook }) => {
    const reference = address.replace(/[A-Z]+|\d+/g, '$$$&');
    workbook.names.add(name, `=${quotedSheet(sheet)}!${reference}`).visible = false;
  });
}

/** Takes away a name that stands for nothing of use. */
export function forgetName(name: string): Step {
  return step(({ workbook }) => {
    workbook.names.getItem(name).delete();
  });
}

function step(add: Step['add']): Step {
  return { bytes: BYTES_OF_A_CALL, add };
}
