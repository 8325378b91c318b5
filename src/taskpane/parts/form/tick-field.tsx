import { Checkbox } from '@fluentui/react-components';
import type { FieldProps } from './field-props';

interface Props extends Pick<FieldProps, 'label' | 'isDisabled'> {
  readonly isTicked: boolean;
  readonly change: (isTicked: boolean) => void;
}

/** Yes or no. */
export function TickField({ label, isTicked, isDisabled, change }: Props) {
  return (
    <Checkbox
      label={label}
      checked={isTicked}
      disabled={isDisabled}
      onChange={(_, data) => {
        change(data.checked === true);
      }}
    />
  );
}
