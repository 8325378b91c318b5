import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function ObjectivesScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.objectives}>{null}</Screen>;
}
