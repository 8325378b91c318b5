import type { Choice } from '../../../parts/form/choice-field';

/** Values to choose from, each with its word. */
export function choicesOf<Value extends string>(
  values: readonly Value[],
  words: Readonly<Record<Value, string>>,
): readonly Choice<Value>[] {
  return values.map((value) => ({ value, label: words[value] }));
}
