import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function SettingsScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.settings}>{null}</Screen>;
}
