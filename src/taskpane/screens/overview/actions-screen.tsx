import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function ActionsScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.actions}>{null}</Screen>;
}
