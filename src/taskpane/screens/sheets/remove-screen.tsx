import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function RemoveScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.remove}>{null}</Screen>;
}
