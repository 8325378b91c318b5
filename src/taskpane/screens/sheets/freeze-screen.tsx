import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function FreezeScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.freeze}>{null}</Screen>;
}
