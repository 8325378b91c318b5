import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function SnapshotsScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens.snapshots}>{null}</Screen>;
}
