import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function PerspectiveScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.perspective}>{null}</Screen>;
}
