import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function TemplatesScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.templates}>{null}</Screen>;
}
