import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function CascadeScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.cascade}>{null}</Screen>;
}
