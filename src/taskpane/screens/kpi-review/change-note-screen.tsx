import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function ChangeNoteScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['change-note']}>{null}</Screen>;
}
