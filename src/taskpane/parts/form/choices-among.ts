import { idAndName } from '../../../look/id-and-name';
import type { Choice } from './choice-field';

/** Objects to choose from, each by its ID and name. */
export function choicesAmong(
  rows: readonly { readonly id: string; readonly name: string }[],
): readonly Choice<string>[] {
  return rows.map((row) => ({ value: row.id, label: idAndName(row) }));
}
