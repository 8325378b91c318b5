import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function KpiReviewScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['kpi-review']}>{null}</Screen>;
}
