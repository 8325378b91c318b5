import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function StrategyScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.strategy}>{null}</Screen>;
}
