import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function RestateScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.restate}>{null}</Screen>;
}
