import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function CompareUnitsScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['compare-units']}>{null}</Screen>;
}
