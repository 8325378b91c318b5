import type { ReactElement } from 'react';
import { Field } from '@fluentui/react-components';
import type { FieldProps } from './field-props';

interface Props extends FieldProps {
  readonly children: ReactElement;
}

/** The label above a control and the line below it. */
export function FormField({ label, hint, error, warning, isRequired = false, children }: Props) {
  const state = error !== undefined ? 'error' : warning !== undefined ? 'warning' : 'none';
  return (
    <Field
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
