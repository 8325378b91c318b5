import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';

export function ScorecardSheetScreen() {
  const { screens } = usePaneLook().texts;
  return <Screen title={screens['scorecard-sheet']}>{null}</Screen>;
}
