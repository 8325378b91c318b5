import { useState } from 'react';
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from '@fluentui/react-components';
import { periodLabel } from '../../look/period-label';
import type { ClosedPeriodChange } from '../../scorecard/edits/closed-period-changes';
import {
  RESTATEMENT_KINDS,
  restatementReason,
  type RestatementKind,
} from '../../scorecard/edits/restatement-reason';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import { ChoiceField } from '../parts/form/choice-field';
import { LongTextField } from '../parts/form/long-text-field';
import type { Asked } from '../workspace/use-asked';

interface Props {
  readonly open: Asked<readonly ClosedPeriodChange[], string>;
}

/** Asks why figures of closed periods are changed; both figures stay in the snapshots. */
export default function ReasonDialog({ open: { question, settle } }: Props) {
  const { texts, language } = usePaneLook();
  const { states, restating } = texts;
  const [kind, setKind] = useState<RestatementKind>('Correction');
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const reason = restatementReason(kind, text);
  const periods = [
    ...new Map(
      question.map(({ closed }) => [closed.ordinal, periodLabel(closed, language)]),
    ).values(),
  ];
  return (
    <Dialog open modalType="alert">
      <DialogSurface
        onKeyDown={({ key }) => {
          if (key === 'Escape') settle();
        }}
      >
        <DialogBody>
          <DialogTitle>{restating.title}</DialogTitle>
          <DialogContent>
            <p>{fill(restating.text, { count: question.length, periods: periods.join(', ') })}</p>
            <ChoiceField
              label={restating.kind}
              value={kind}
              choices={RESTATEMENT_KINDS.map((each) => ({
                value: each,
                label: restating.kinds[each],
              }))}
              change={(chosen) => {
                if (chosen) setKind(chosen);
              }}
            />
            <LongTextField
              label={restating.reason}
              value={text}
              isRequired={kind === 'Other'}
              error={isChecked && reason === undefined ? restating.missing : undefined}
              change={setText}
            />
          </DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              onClick={() => {
                setChecked(true);
                if (reason !== undefined) settle(reason);
              }}
            >
              {restating.restate}
            </Button>
            <Button
              onClick={() => {
                settle();
              }}
            >
              {states.cancel}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
