import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function KpisFromSelectionScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['kpis-from-selection']}>{null}</Screen>;
}
