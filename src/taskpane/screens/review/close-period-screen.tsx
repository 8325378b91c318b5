import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function ClosePeriodScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['close-period']}>{null}</Screen>;
}
