import { usePaneLook } from '../../look/pane-look';
import { TextField } from '../../parts/form/text-field';
import type { Form } from '../../parts/form/use-form';

interface Props<Row> {
  readonly form: Form<Row>;
  readonly label: string;
  readonly hint?: string;
  readonly warning?: string | undefined;
}

/** The name of an object, without which it cannot be saved. */
export function NameField<Row extends { readonly name: string }>({
  form: { draft, change, isChecked, check },
  ...field
}: Props<Row>) {
  const words = usePaneLook().texts.design;
  return (
    <TextField
      {...field}
      value={draft.name}
      isRequired
      error={isChecked && isNameless(draft) ? words.nameMissing : undefined}
      left={check}
      change={(name) => {
        change({ name } as Partial<Row>);
      }}
    />
  );
}

export function isNameless({ name }: { readonly name: string }): boolean {
  return name.trim() === '';
}
