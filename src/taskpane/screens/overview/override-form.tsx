import { useState } from 'react';
import { Caption1 } from '@fluentui/react-components';
import { periodLabel } from '../../../look/period-label';
import { statusWord } from '../../../look/status-word';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { overrideStatus } from '../../../scorecard/edits/override-status';
import type { Colour } from '../../../scorecard/model/status';
import { fill } from '../../../strings/fill';
import { periodState } from '../../frame/period-state';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { FieldGroup } from '../../parts/form/field-group';
import { LongTextField } from '../../parts/form/long-text-field';
import { Hint } from '../../parts/hint';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import { SaveButton } from '../../parts/save-button';

const COLOURS: readonly Colour[] = ['Green', 'Amber', 'Red'];

/** Sets the status of the KPI in the period by hand, with a reason, or lets its rule decide again. */
export function OverrideForm({ result }: { readonly result: KpiResult }) {
  const { texts, language } = usePaneLook();
  const words = texts.kpiDetail;
  const { facts, read, period: shownPeriod, save } = useWorkspace();
  const isClosed = periodState(read.scorecard, shownPeriod).kind !== 'open';
  const { kpi, period, override } = result;
  const [status, setStatus] = useState<Colour | undefined>(override?.status);
  const [reason, setReason] = useState(override?.reason ?? '');
  const [isChecked, setChecked] = useState(false);
  const isDirty = status !== override?.status || reason !== (override?.reason ?? '');
  const isMissing = status !== undefined && reason.trim() === '';
  const keep = async (): Promise<boolean> => {
    setChecked(true);
    if (isMissing) return false;
    const set = status && { status, reason: reason.trim() };
    return save({
      change: (scorecard) => overrideStatus(scorecard, kpi.id, period, set),
      said: fill(set ? words.wasSet : words.wasReset, { name: kpi.name }),
    });
  };
  useUnsaved(isDirty, keep);
  const { statusWords } = facts.now.settings;
  return (
    <FieldGroup title={words.byHand} isOpen={override !== undefined}>
      {isClosed && (
        <Hint kind="warning">
          {fill(words.closed, { period: periodLabel(shownPeriod, language) })}
        </Hint>
      )}
      <Caption1>{fill(words.byHandHint, { period: periodLabel(period, language) })}</Caption1>
      <ChoiceField
        label={words.byHandStatus}
        value={status}
        none={words.byRule}
        choices={COLOURS.map((value) => ({
          value,
          label: statusWord(value, language, statusWords),
        }))}
        change={setStatus}
      />
      {status !== undefined && (
        <LongTextField
          label={words.byHandReason}
          value={reason}
          lines={2}
          isRequired
          error={isChecked && isMissing ? words.byHandReasonMissing : undefined}
          change={setReason}
        />
      )}
      <div>
        <SaveButton disabled={!isDirty} onClick={() => void keep()}>
          {words.setByHand}
        </SaveButton>
      </div>
    </FieldGroup>
  );
}
