import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function ReviewScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.review}>{null}</Screen>;
}
