/** @jest-environment jsdom */
import { act, render } from '@testing-library/react';
import {
  UnsavedProvider,
  useUnsaved,
  type UnsavedForms,
} from '../../../src/taskpane/workspace/use-unsaved';

interface Props {
  readonly isDirty: boolean;
  readonly save: () => Promise<boolean>;
  readonly forgets?: (forget: () => void) => void;
}

function Form({ isDirty, save, forgets }: Props) {
  const forget = useUnsaved(isDirty, save);
  forgets?.(forget);
  return null;
}

describe('what is unsaved on a screen', () => {
  it('is known of every form, and of none that was saved, forgotten or taken away', async () => {
    const forms: UnsavedForms = new Set();
    const saved: string[] = [];
    const saving = (name: string) => () => Promise.resolve(saved.push(name) > 0);
    let forgetSecond: (() => void) | undefined;
    const screen = (first: boolean, hasSecond: boolean) => (
      <UnsavedProvider value={forms}>
        <Form isDirty={first} save={saving('first')} />
        {hasSecond && (
          <Form
            isDirty
            save={saving('second')}
            forgets={(forget) => {
              forgetSecond = forget;
            }}
          />
        )}
      </UnsavedProvider>
    );
    const { rerender } = render(screen(true, true));
    for (const { save } of forms) await save();
    expect(saved).toEqual(['first', 'second']);
    rerender(screen(false, true));
    expect(forms.size).toBe(1);
    act(() => forgetSecond?.());
    expect(forms.size).toBe(0);
    rerender(screen(true, false));
    expect(forms.size).toBe(1);
  });
});
