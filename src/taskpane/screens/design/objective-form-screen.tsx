import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function ObjectiveFormScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['objective-form']}>{null}</Screen>;
}
