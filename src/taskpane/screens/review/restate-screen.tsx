import { useState } from 'react';
import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import { periodState } from '../../frame/period-state';
import { usePaneLook } from '../../look/pane-look';
import { ReasonFields, useReason } from '../../parts/form/reason-fields';
import { useNumbers } from '../../parts/form/use-numbers';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useRefusal } from '../../workspace/use-refusal';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import { RestateFields } from './restate-fields';
import { RestatedPreview } from './restated-preview';
import { useRestating, type Restating } from './use-restating';

/** Changes figures of a closed period with a reason; what was first reported stays beside them. */
export function RestateScreen() {
  const { texts, language } = usePaneLook();
  const words = texts.monthlyReview;
  const { read } = useWorkspace();
  const restating = useRestating();
  const label = periodLabel(restating.period, language);
  const form = useRestateForm(restating, label);
  if (periodState(read.scorecard, restating.period).kind === 'open') {
    return (
      <Screen title={texts.screens.restate}>
        <Hint kind="info">{fill(words.openPeriod, { period: label })}</Hint>
      </Screen>
    );
  }
  return (
    <Screen
      title={`${texts.screens.restate}: ${label}`}
      lead={words.restateLead}
      primary={{ label: words.restateNow, saves: true, run: form.save }}
    >
      <RestateFields restating={restating} checked={form.checked} />
      <ReasonFields typed={form.typed} isChecked={form.isChecked} />
      <RestatedPreview restating={restating} />
    </Screen>
  );
}

/** Saves what was restated, once it has a reason, and shows it among what was reported. */
function useRestateForm({ base, change, isDirty, settle }: Restating, period: string) {
  const words = usePaneLook().texts.monthlyReview;
  const { save, say, go } = useWorkspace();
  const typed = useReason();
  const { reason } = typed;
  const [isChecked, setChecked] = useState(false);
  const { faulty, checked } = useNumbers();
  const refuse = useRefusal();
  const write = async (): Promise<boolean> => {
    setChecked(true);
    const faults = faulty + Number(reason === undefined);
    if (faults > 0) {
      refuse(faults);
      return false;
    }
    if (!isDirty) {
      say({ intent: 'info', text: words.noChange });
      return false;
    }
    const isSaved = await save({ base, change, said: fill(words.restated, { period }), reason });
    if (isSaved) settle();
    return isSaved;
  };
  const forget = useUnsaved(isDirty || faulty > 0, write);
  const saveAndLeave = async (): Promise<void> => {
    if (!(await write())) return;
    forget();
    go({ screen: 'snapshots' });
  };
  return { typed, isChecked, checked, save: () => void saveAndLeave() };
}
