import { Select } from '@fluentui/react-components';
import type { FieldProps } from './field-props';
import { FormField } from './form-field';
import { useIsOff } from './use-is-off';

interface Props<Value extends string> extends FieldProps {
  /** Absent while nothing is chosen. */
  readonly value: Value | undefined;
  readonly choices: readonly Choice<Value>[];
  /** What stands for nothing; without it there is always a choice. */
  readonly none?: string;
  readonly change: (value: Value | undefined) => void;
}

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** One of some choices. */
export function ChoiceField<Value extends string>({
  value,
  choices,
  none,
  change,
  ...field
}: Props<Value>) {
  const isOff = useIsOff(field);
  return (
    <FormField {...field}>
      <Select
        value={value ?? ''}
        disabled={isOff}
        onChange={(_, data) => {
          change(choices.find((choice) => choice.value === data.value)?.value);
        }}
        onBlur={field.left}
      >
        {(none !== undefined || value === undefined) && <option value="">{none ?? ''}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </Select>
    </FormField>
  );
}
