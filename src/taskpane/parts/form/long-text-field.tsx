import { Textarea } from '@fluentui/react-components';
import type { FieldProps } from './field-props';
import { FormField } from './form-field';

interface Props extends FieldProps {
  readonly value: string;
  readonly change: (value: string) => void;
  /** Lines that are seen at once. */
  readonly lines?: number;
}

/** Some lines of text. */
export function LongTextField({ value, change, lines = 3, ...field }: Props) {
  return (
    <FormField {...field}>
      <Textarea
        value={value}
        resize="vertical"
        textarea={{ rows: lines }}
        disabled={field.isDisabled}
        onChange={(_, data) => {
          change(data.value);
        }}
        onBlur={field.left}
      />
    </FormField>
  );
}
