import { useLayoutEffect, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { TypedField } from './typed';

/** Names the row of a field and the field, so that the keyboard finds the next one. */
export const FIELD = 'data-field';

const useStyles = makeStyles({
  field: {
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '28px',
    padding: '2px 6px',
    font: 'inherit',
    fontVariantNumeric: 'tabular-nums',
    textAlign: 'end',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    ':focus': {
      outlineStyle: 'none',
      borderBottom: `2px solid ${tokens.colorCompoundBrandStroke}`,
      '@media (forced-colors: active)': { outline: '2px solid Highlight' },
    },
    ':read-only': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  faulty: { border: `1px solid ${tokens.colorStatusDangerBorder1}` },
});

/** What the fields of a list do together. */
export interface FieldActions {
  /** Goes so many fields on, or back. */
  readonly move: (from: HTMLElement, steps: number) => void;
  /** Puts the lines of a column into this field and those below; false when there is only one. */
  readonly paste: (from: HTMLElement, text: string) => boolean;
}

interface Props {
  readonly rowKey: string;
  readonly field: TypedField;
  readonly label: string;
  /** As it is shown, and in full as it is changed. */
  readonly shown: string;
  readonly full: string;
  readonly typed: string | undefined;
  readonly isFaulty: boolean;
  readonly isReadOnly: boolean;
  readonly describedBy: string;
  readonly change: (text: string | undefined) => void;
  readonly actions: FieldActions;
}

/** One figure. What is typed stays a text until it is saved, so that typing waits for nothing. */
export function EntryField({
  rowKey,
  field,
  label,
  shown,
  full,
  typed,
  isFaulty,
  isReadOnly,
  describedBy,
  change,
  actions,
}: Props) {
  const styles = useStyles();
  const [hasFocus, setFocus] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  // As soon as the full figure has taken the place of the shown one, so that the first key replaces it.
  useLayoutEffect(() => {
    if (hasFocus) input.current?.select();
  }, [hasFocus]);
  const keys = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, currentTarget, shiftKey, ctrlKey, metaKey } = event;
    if (ctrlKey || metaKey) return;
    if (key === 'Escape' && typed !== undefined) {
      event.stopPropagation();
      change(undefined);
    } else if (key === 'Enter') actions.move(currentTarget, shiftKey ? -1 : 1);
    else if (key === 'ArrowDown') actions.move(currentTarget, 1);
    else if (key === 'ArrowUp') actions.move(currentTarget, -1);
    else return;
    event.preventDefault();
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>): void => {
    if (isReadOnly) return;
    const text = event.clipboardData.getData('text');
    if (actions.paste(event.currentTarget, text)) event.preventDefault();
  };
  return (
    <input
      ref={input}
      className={mergeClasses(styles.field, isFaulty && styles.faulty)}
      {...{ [FIELD]: `${rowKey} ${field}` }}
      aria-label={label}
      aria-describedby={describedBy}
      aria-invalid={isFaulty || undefined}
      inputMode="decimal"
      autoComplete="off"
      readOnly={isReadOnly}
      value={typed ?? (hasFocus ? full : shown)}
      onChange={(event) => {
        change(event.target.value);
      }}
      onFocus={() => {
        setFocus(true);
      }}
      onBlur={() => {
        setFocus(false);
      }}
      onKeyDown={keys}
      onPaste={paste}
    />
  );
}
