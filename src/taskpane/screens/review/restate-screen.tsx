import { useState } from 'react';
import { formatScore } from '../../../look/format-score';
import { periodLabel } from '../../../look/period-label';
import { reportedPeriods } from '../../../scorecard/edits/reported-periods';
import {
  RESTATEMENT_KINDS,
  restatementReason,
  type RestatementKind,
} from '../../../scorecard/edits/restatement-reason';
import { evaluate } from '../../../scorecard/evaluation/evaluate';
import { samePeriod } from '../../../scorecard/periods/period';
import { fill } from '../../../strings/fill';
import { periodState } from '../../frame/period-state';
import { usePaneLook } from '../../look/pane-look';
import { previewLines } from '../../look/preview-lines';
import { BeforeAfter } from '../../parts/before-after';
import { ChoiceField } from '../../parts/form/choice-field';
import { LongTextField } from '../../parts/form/long-text-field';
import { useNumbers } from '../../parts/form/use-numbers';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useRefusal } from '../../workspace/use-refusal';
import { useUnsaved } from '../../workspace/use-unsaved';
import { useWorkspace } from '../../workspace/workspace';
import { RestateFields } from './restate-fields';
import { useRestating, type Restating } from './use-restating';

/** Changes figures of a closed period with a reason; what was first reported stays beside them. */
export function RestateScreen() {
  const { texts, language } = usePaneLook();
  const { monthlyReview: words, restating: reasons } = texts;
  const { read, save, say, go } = useWorkspace();
  const restating = useRestating();
  const { base, period, change, isDirty, settle } = restating;
  const [kind, setKind] = useState<RestatementKind>('Correction');
  const [text, setText] = useState('');
  const [isChecked, setChecked] = useState(false);
  const { faulty, checked } = useNumbers();
  const refuse = useRefusal();
  const label = periodLabel(period, language);
  const reason = restatementReason(kind, text);
  const saveIt = async (): Promise<boolean> => {
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
    const said = fill(words.restated, { period: label });
    const isSaved = await save({ base, change, said, reason });
    if (isSaved) settle();
    return isSaved;
  };
  const forget = useUnsaved(isDirty || faulty > 0, saveIt);
  const saveAndLeave = async (): Promise<void> => {
    if (!(await saveIt())) return;
    forget();
    go({ screen: 'snapshots' });
  };
  if (periodState(read.scorecard, period).kind === 'open') {
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
      primary={{ label: words.restateNow, saves: true, run: () => void saveAndLeave() }}
    >
      <RestateFields restating={restating} checked={checked} />
      <ChoiceField
        label={reasons.kind}
        value={kind}
        choices={RESTATEMENT_KINDS.map((value) => ({ value, label: reasons.kinds[value] }))}
        change={(value) => {
          if (value) setKind(value);
        }}
      />
      <LongTextField
        label={reasons.reason}
        value={text}
        isRequired={kind === 'Other'}
        error={isChecked && reason === undefined ? reasons.missing : undefined}
        change={setText}
      />
      <RestatedPreview restating={restating} />
    </Screen>
  );
}

/** What was typed so far, and what it makes of the score that was first reported. */
function RestatedPreview({ restating }: { readonly restating: Restating }) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.monthlyReview;
  const { read, facts } = useWorkspace();
  const { base, period, change, isDirty } = restating;
  if (!isDirty) return <Hint kind="info">{words.noChange}</Hint>;
  const reported = reportedPeriods(read.scorecard).find((each) => samePeriod(each.period, period));
  const scoreText = (score: number | undefined): string =>
    score === undefined
      ? texts.overview.noScore
      : formatScore(score, facts.now.settings, separators);
  const look = { scorecard: base, language, separators };
  return (
    <>
      <BeforeAfter title={words.changed} lines={previewLines(change, look, texts.health.nothing)} />
      <Hint kind="info">
        {fill(words.preview, {
          name: words.overall,
          first: scoreText(reported?.first),
          now: scoreText(evaluate(change(base), period).overall.score),
        })}
      </Hint>
    </>
  );
}
