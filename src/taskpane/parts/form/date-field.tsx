import { Input } from '@fluentui/react-components';
import type { CalendarDate } from '../../../scorecard/periods/calendar-date';
import type { FieldProps } from './field-props';
import { FormField } from './form-field';
import { useIsOff } from './use-is-off';

interface Props extends FieldProps {
  readonly value: CalendarDate | undefined;
  readonly change: (value: CalendarDate | undefined) => void;
}

/** A day, entered as the system writes days. */
export function DateField({ value, change, ...field }: Props) {
  const isOff = useIsOff(field);
  return (
    <FormField {...field}>
      <Input
        type="date"
        value={value ?? ''}
        disabled={isOff}
        onChange={(_, data) => {
          change(data.value === '' ? undefined : data.value);
        }}
        onBlur={field.left}
      />
    </FormField>
  );
}
