import { Textarea } from '@fluentui/react-components';
import type { FieldProps } from './field-props';
import { FormField } from './form-field';
import { useIsOff } from './use-is-off';

interface Props extends FieldProps {
  readonly value: string;
  readonly change: (value: string) => void;
  /** Lines that are seen at once. */
  readonly lines?: number;
}

/** Some lines of text. */
export function LongTextField({ value, change, lines = 3, ...field }: Props) {
  const isOff = useIsOff(field);
  return (
    <FormField {...field}>
      <Textarea
        value={value}
        resize="vertical"
        textarea={{ rows: lines }}
        disabled={isOff}
        onChange={(_, data) => {
          change(data.value);
        }}
        onBlur={field.left}
      />
    </FormField>
  );
}
