import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function CarryOverScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['carry-over']}>{null}</Screen>;
}
