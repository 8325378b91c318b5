import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function LineOfSightScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['line-of-sight']}>{null}</Screen>;
}
