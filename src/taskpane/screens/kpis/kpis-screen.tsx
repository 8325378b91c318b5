import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function KpisScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.kpis}>{null}</Screen>;
}
