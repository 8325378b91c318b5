import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function PerspectivesScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.perspectives}>{null}</Screen>;
}
