import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function InitiativeFormScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['initiative-form']}>{null}</Screen>;
}
