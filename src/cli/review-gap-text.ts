import type { Dictionary } from '../strings/dictionary';
import { fill } from '../strings/fill';
import { plainLine } from './plain-line';
import type { ReviewGaps } from './review-gaps';

/** That a review is a draft, and how much is missing; undefined where nothing is. */
export function draftSentence(
  { missing, unexplained, late, errors }: ReviewGaps,
  { cli }: Pick<Dictionary, 'cli'>,
): string | undefined {
  const answers = unexplained.reduce((sum, { lacks }) => sum + lacks.length, 0);
  const counts = { answers, actuals: missing.length, late: late.length, errors };
  const isFinal = Object.values(counts).every((count) => count === 0);
  return isFinal ? undefined : fill(cli.reviewIsDraft, counts);
}

/** Each thing that is missing, on a line of its own. */
export function gapLines(
  { missing, unexplained, late, errors }: ReviewGaps,
  { cli }: Pick<Dictionary, 'cli'>,
): readonly string[] {
  return [
    ...missing.map(({ id, name }) => fill(cli.gapActual, { id, name })),
    ...unexplained.map(({ kpi: { id, name }, lacks }) => {
      const words = {
        'what happened': cli.gapHappened,
        'root cause': cli.gapCause,
        action: cli.gapAction,
        owner: cli.gapOwner,
        due: cli.gapDue,
      };
      return fill(cli.gapAnswers, {
        id,
        name,
        answers: lacks.map((each) => words[each]).join(', '),
      });
    }),
    ...late.map(({ id, action, due = '' }) => fill(cli.gapLate, { id, action, due })),
    ...(errors === 0 ? [] : [fill(cli.gapHealth, { errors })]),
  ].map((line) => `  ${plainLine(line)}`);
}
