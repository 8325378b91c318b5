import type { ScreenParameters } from '../../frame/route';
import { usePaneLook } from '../../look/pane-look';
import { Hint } from '../../parts/hint';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { UnitForm } from './unit-form';

/** One unit: its name, level, place in the tree, weight and head; or a new one. */
export function UnitFormScreen({ id, parent }: ScreenParameters['unit-form']) {
  const { texts } = usePaneLook();
  const { read } = useWorkspace();
  const unit = read.scorecard.units.find((each) => each.id === id);
  if (id !== undefined && !unit) {
    return (
      <Screen title={texts.screens['unit-form']}>
        <Hint kind="info">{texts.cascade.unitGone}</Hint>
      </Screen>
    );
  }
  return <UnitForm key={id} unit={unit} parent={parent} />;
}
