import { Button, Text } from '@fluentui/react-components';
import { periodLabel } from '../../../look/period-label';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';

/** What is said of an object that is not part of the unit, or not in use in the period, that is looked at. */
export function NotShown({ title }: { readonly title: string }) {
  const { texts, language } = usePaneLook();
  const { overview, frame } = texts;
  const { read, unit, chooseUnit, period } = useWorkspace();
  const name = read.scorecard.units.find(({ id }) => id === unit)?.name ?? frame.wholeScorecard;
  return (
    <Screen title={title}>
      <Text>{fill(overview.gone, { unit: name, period: periodLabel(period, language) })}</Text>
      {unit !== undefined && (
        <div>
          <Button
            onClick={() => {
              chooseUnit(undefined);
            }}
          >
            {overview.showWhole}
          </Button>
        </div>
      )}
    </Screen>
  );
}
