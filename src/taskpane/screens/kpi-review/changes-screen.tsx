import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function ChangesScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.changes}>{null}</Screen>;
}
