/** What every field of a form has. */
export interface FieldProps {
  readonly label: string;
  /** A line below the field: what to enter, or what follows from it. */
  readonly hint?: string | undefined;
  /** Why the value cannot be saved. */
  readonly error?: string | undefined;
  /** What is odd about the value; it is saved all the same. */
  readonly warning?: string | undefined;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  /** It changes what is shown and nothing of the workbook, so it is on in one that cannot be saved. */
  readonly isLook?: boolean;
  /** Called when the field is left, to check it then. */
  readonly left?: () => void;
}
