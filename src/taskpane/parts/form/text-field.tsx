import { Input } from '@fluentui/react-components';
import type { FieldProps } from './field-props';
import { FormField } from './form-field';
import { useIsOff } from './use-is-off';

interface Props extends FieldProps {
  readonly value: string;
  readonly change: (value: string) => void;
  /** Texts that are offered while typing, such as the owners so far. */
  readonly offered?: readonly string[];
}

/** A line of text. */
export function TextField({ value, change, offered, ...field }: Props) {
  const isOff = useIsOff(field);
  const list = offered && offered.length > 0 ? `offered ${field.label}` : undefined;
  return (
    <>
      <FormField {...field}>
        <Input
          value={value}
          list={list}
          disabled={isOff}
          onChange={(_, data) => {
            change(data.value);
          }}
          onBlur={field.left}
        />
      </FormField>
      {list !== undefined && (
        <datalist id={list}>
          {offered?.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
    </>
  );
}
