import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function ExplainAndActScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['explain-and-act']}>{null}</Screen>;
}
