import { BYTES_OF_A_CALL } from './bytes-of-a-call';
import type { Step } from './step';
import type { Replacement } from './write-record';

/** Takes an old sheet away and gives its name to the new one; what is done already is left out. */
export function replacementSteps(
  { old, name, made }: Replacement,
  sheets: readonly string[],
): Step[] {
  if (!sheets.includes(made)) return [];
  return [
    {
      bytes: BYTES_OF_A_CALL * 3,
      add: ({ workbook: { names, worksheets } }) => {
        if (name !== undefined) names.getItemOrNullObject(name).delete();
        worksheets.getItemOrNullObject(old).delete();
        worksheets.getItem(made).name = old;
      },
    },
  ];
}
