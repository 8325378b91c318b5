import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function InsertFunctionScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['insert-function']}>{null}</Screen>;
}
