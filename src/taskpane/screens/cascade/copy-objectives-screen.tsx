import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function CopyObjectivesScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['copy-objectives']}>{null}</Screen>;
}
