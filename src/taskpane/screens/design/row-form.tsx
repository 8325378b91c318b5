import type { ReactNode } from 'react';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import type { Form, Removal } from '../../parts/form/use-form';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { SaveButton } from '../../parts/save-button';

interface Props<Row> {
  readonly form: Form<Row>;
  /** The title of a new one. */
  readonly newTitle: string;
  /** Absent for a new one. */
  readonly id: string | undefined;
  /** Those that there are now: somebody may have deleted this one meanwhile. */
  readonly rows: readonly { readonly id: string }[];
  readonly deletion: Omit<Removal, 'said'>;
  readonly children: ReactNode;
}

/** The form of an object with a name: its title, Save, Delete, and whether it is still there. */
export function RowForm<Row extends { readonly name: string }>({
  form: { opened, save, remove },
  newTitle,
  id,
  rows,
  deletion,
  children,
}: Props<Row>) {
  const words = usePaneLook().texts.design;
  const { name } = opened;
  const isGone = id !== undefined && !rows.some((row) => row.id === id);
  if (isGone && name === '') {
    return (
      <Screen title={id}>
        <Hint kind="info">{words.notThere}</Hint>
      </Screen>
    );
  }
  return (
    <Screen
      title={name === '' ? newTitle : name}
      primary={{ label: words.save, saves: true, run: save }}
      aside={
        id !== undefined && (
          <SaveButton
            onClick={() => {
              remove({ ...deletion, said: fill(words.deleted, { name }) });
            }}
          >
            {deletion.question.verb}
          </SaveButton>
        )
      }
    >
      {isGone && <Hint kind="warning">{fill(words.gone, { name })}</Hint>}
      {children}
    </Screen>
  );
}
