import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function KpiFormScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['kpi-form']}>{null}</Screen>;
}
