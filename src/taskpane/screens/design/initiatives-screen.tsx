import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function InitiativesScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.initiatives}>{null}</Screen>;
}
