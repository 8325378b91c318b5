import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function LibraryScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.library}>{null}</Screen>;
}
