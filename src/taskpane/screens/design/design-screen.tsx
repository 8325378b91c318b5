import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function DesignScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.design}>{null}</Screen>;
}
