import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function SwotScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.swot}>{null}</Screen>;
}
