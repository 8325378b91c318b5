import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function ScoreExplainedScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['score-explained']}>{null}</Screen>;
}
