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
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import { ReasonFields, useReason } from '../parts/form/reason-fields';
import type { Asked } from '../workspace/use-asked';

interface Props {
  readonly open: Asked<readonly ClosedPeriodChange[], string>;
}

/** Asks why figures of closed periods are changed; both figures stay in the snapshots. */
export default function ReasonDialog({ open: { question, settle } }: Props) {
  const { texts, language } = usePaneLook();
  const { states, restating } = texts;
  const typed = useReason();
  const { reason } = typed;
  const [isChecked, setChecked] = useState(false);
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
            <ReasonFields typed={typed} isChecked={isChecked} />
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
