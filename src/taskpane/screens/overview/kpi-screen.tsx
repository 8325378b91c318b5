import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function KpiScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.kpi}>{null}</Screen>;
}
