import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function HealthScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.health}>{null}</Screen>;
}
