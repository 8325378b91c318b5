import { useState } from 'react';
import {
  RESTATEMENT_KINDS,
  restatementReason,
  type RestatementKind,
} from '../../../scorecard/edits/restatement-reason';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from './choice-field';
import { LongTextField } from './long-text-field';

/** Why figures that were reported are changed, as it is typed. */
export interface TypedReason {
  readonly kind: RestatementKind;
  readonly setKind: (kind: RestatementKind) => void;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** As it is kept; undefined while it says nothing. */
  readonly reason: string | undefined;
}

export function useReason(): TypedReason {
  const [kind, setKind] = useState<RestatementKind>('Correction');
  const [text, setText] = useState('');
  return { kind, setKind, text, setText, reason: restatementReason(kind, text) };
}

interface Props {
  readonly typed: TypedReason;
  /** What is missing is to be said. */
  readonly isChecked: boolean;
}

/** The kind of the reason, and the reason itself. */
export function ReasonFields({ typed, isChecked }: Props) {
  const { restating: words } = usePaneLook().texts;
  const { kind, setKind, text, setText, reason } = typed;
  return (
    <>
      <ChoiceField
        label={words.kind}
        value={kind}
        choices={RESTATEMENT_KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        change={(chosen) => {
          if (chosen) setKind(chosen);
        }}
      />
      <LongTextField
        label={words.reason}
        value={text}
        isRequired={kind === 'Other'}
        error={isChecked && reason === undefined ? words.missing : undefined}
        change={setText}
      />
    </>
  );
}
