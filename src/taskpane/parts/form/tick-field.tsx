import { Checkbox } from '@fluentui/react-components';
import type { FieldProps } from './field-props';
import { useIsOff } from './use-is-off';

interface Props extends Pick<FieldProps, 'label' | 'isDisabled' | 'isLook'> {
  readonly isTicked: boolean;
  readonly change: (isTicked: boolean) => void;
}

/** Yes or no. */
export function TickField({ label, isTicked, change, ...field }: Props) {
  const isOff = useIsOff(field);
  return (
    <Checkbox
      label={label}
      checked={isTicked}
      disabled={isOff}
      onChange={(_, data) => {
        change(data.checked === true);
      }}
    />
  );
}
