import type { ReactElement } from 'react';
import { Field, makeStyles } from '@fluentui/react-components';
import type { FieldProps } from './field-props';

/** However wide what stands in it would be: a field is never wider than its form. */
const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0, '& select': { minWidth: 0 } },
});

interface Props extends FieldProps {
  readonly children: ReactElement;
}

/** The label above a control and the line below it. */
export function FormField({ label, hint, error, warning, isRequired = false, children }: Props) {
  const state = error !== undefined ? 'error' : warning !== undefined ? 'warning' : 'none';
  return (
    <Field
      className={useStyles().field}
      label={label}
      required={isRequired}
      hint={hint}
      validationState={state}
      validationMessage={error ?? warning}
    >
      {children}
    </Field>
  );
}
