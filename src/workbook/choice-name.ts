import type { Choices } from './workbook-plan';

/** Name of the workbook that stands for a table's column in a list of choices, which cannot refer to it itself. */
export function choiceName(choices: { readonly table: string; readonly column: string }): string {
  const column = choices.column.replace(
    /[^\p{L}\p{N}]/gu,
    (character) => `_${character.charCodeAt(0).toString(16)}`,
  );
  return `Choices_${choices.table}_${column}`;
}

/** The formula of a cell rule that offers the choices. */
export function choicesFormula(choices: Choices): string {
  if ('table' in choices) return choiceName(choices);
  return `"${choices.values.join(',').replaceAll('"', '""')}"`;
}

/** What such a name refers to; in a column's name an apostrophe takes the meaning from a special character. */
export function columnReference(table: string, column: string): string {
  return `${table}[${column.replace(/['#[\]@]/g, "'$&")}]`;
}
