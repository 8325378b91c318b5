import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function UnitFormScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['unit-form']}>{null}</Screen>;
}
