import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function ObjectiveScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.objective}>{null}</Screen>;
}
