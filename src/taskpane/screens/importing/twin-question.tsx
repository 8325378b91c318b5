import { Caption1 } from '@fluentui/react-components';
import type { ProposedKpi, Twin } from '../../../import/proposal/proposal';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Answers } from './answers';

interface Props {
  readonly kpi: ProposedKpi;
  readonly twin: Twin;
  readonly answer: (twins: 'both' | 'merge') => void;
}

/** Whether two rows of the same name are two KPIs or one. */
export function TwinQuestion({ kpi, twin, answer }: Props) {
  const words = usePaneLook().texts.importing;
  const { name } = kpi.source;
  const { first, own: cell } = twin.places;
  return (
    <Answers
      label={fill(words.twinsOf, { name, cell })}
      question={fill(words.twinsOf, { name, cell })}
      answers={[
        { value: 'both', label: words.keepBoth },
        { value: 'merge', label: words.merge },
      ]}
      given={twin.isMerged ? 'merge' : 'both'}
      answer={answer}
    >
      <Caption1>{fill(words.twins, { cell: first })}</Caption1>
    </Answers>
  );
}
