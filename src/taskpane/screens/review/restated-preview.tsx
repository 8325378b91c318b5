import { formatScore } from '../../../look/format-score';
import { reportedPeriods } from '../../../scorecard/edits/reported-periods';
import { evaluate } from '../../../scorecard/evaluation/evaluate';
import { samePeriod } from '../../../scorecard/periods/period';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { previewLines } from '../../look/preview-lines';
import { BeforeAfter } from '../../parts/before-after';
import { Hint } from '../../parts/hint';
import { useWorkspace } from '../../workspace/workspace';
import type { Restating } from './use-restating';

/** What was typed so far, and what it makes of the score that was first reported. */
export function RestatedPreview({ restating }: { readonly restating: Restating }) {
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
