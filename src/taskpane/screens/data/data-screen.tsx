import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function DataScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.data}>{null}</Screen>;
}
