import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function SplitKpiScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['split-kpi']}>{null}</Screen>;
}
