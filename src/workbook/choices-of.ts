import type { Choices, TablePlan } from './workbook-plan';

/** All choices that a table offers, of columns and of single cells, with the heading they stand under. */
export function choicesOf({
  validations,
  cellFormats,
}: TablePlan): readonly (readonly [heading: string, choices: Choices])[] {
  const ofCells = [...(cellFormats?.values() ?? [])].flatMap((formats) =>
    [...formats].flatMap(([heading, { choices }]) =>
      choices === undefined ? [] : [[heading, choices] as const],
    ),
  );
  return [...(validations ?? []), ...ofCells];
}
