import type { CellAround } from '../../../excel/inserting/cell-around';
import { fill } from '../../../strings/fill';
import { referenceTo, type FoundHeadings } from '../../../workbook/insert-function/columns-found';
import type { InsertedArgument } from '../../../workbook/insert-function/inserted-function';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';

interface Props {
  readonly argument: InsertedArgument;
  readonly around: CellAround;
  readonly headings: FoundHeadings;
  readonly value: string | undefined;
  readonly change: (reference: string | undefined) => void;
}

/** The column from which a function takes an argument. */
export function ArgumentField({ argument, around, headings, value, change }: Props) {
  const words = usePaneLook().texts.sheets;
  const { key, isOptional = false, isRange = false } = argument;
  const { block, row } = around;
  const choices = headings.columns.map(({ heading, letters }) => {
    const reference = referenceTo(letters, row, isRange ? { block, headings } : undefined);
    return { value: reference, label: fill(words.column, { heading, reference }) };
  });
  return (
    <ChoiceField
      label={words.arguments[key]}
      value={value}
      choices={choices}
      none={isOptional ? words.notGiven : undefined}
      isRequired={!isOptional}
      error={isOptional || value !== undefined ? undefined : words.needed}
      change={change}
    />
  );
}
