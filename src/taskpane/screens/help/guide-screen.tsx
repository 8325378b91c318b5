import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function GuideScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.guide}>{null}</Screen>;
}
