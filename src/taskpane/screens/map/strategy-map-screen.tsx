import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function StrategyMapScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['strategy-map']}>{null}</Screen>;
}
