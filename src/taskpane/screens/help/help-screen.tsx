import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function HelpScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.help}>{null}</Screen>;
}
