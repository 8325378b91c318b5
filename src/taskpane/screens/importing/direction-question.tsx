import type { ProposedKpi } from '../../../import/proposal/proposal';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Answers } from './answers';
import { ReasonLine } from './reason-line';

interface Props {
  readonly kpi: ProposedKpi;
  readonly answer: (direction: 'higher' | 'lower') => void;
}

/** Whether a higher or a lower value of a KPI is better, where its name does not say it. */
export function DirectionQuestion({ kpi: { name, direction, guesses }, answer }: Props) {
  const words = usePaneLook().texts.importing;
  const answers = (['higher', 'lower'] as const).map((value) => ({
    value,
    label: words.directions[value],
  }));
  const isSaid = guesses.direction.reason.code === 'corrected';
  return (
    <Answers
      label={name}
      question={fill(words.isLowerBetter, { name })}
      answers={answers}
      given={isSaid ? answers.find(({ value }) => value === direction)?.value : undefined}
      answer={answer}
    >
      <ReasonLine {...guesses.direction} />
    </Answers>
  );
}
