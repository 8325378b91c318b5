import { useState } from 'react';
import { Text } from '@fluentui/react-components';
import { choicesAmong } from '../../parts/form/choices-among';
import type { Kpi } from '../../../scorecard/model/kpi';
import type { ScreenParameters } from '../../frame/route';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { SplitForm } from './split-form';
import { useCascade } from './use-cascade';

/** Splits a KPI over lower units: each gets a part with a share, and targets that add up. */
export function SplitKpiScreen({ id }: ScreenParameters['split-kpi']) {
  const { texts } = usePaneLook();
  const words = texts.cascade;
  const { go } = useWorkspace();
  const { scope, scorecard } = useCascade();
  const [asked, setAsked] = useState(id);
  const kpi: Kpi | undefined = scope.kpiById.get(asked ?? '') ?? scope.kpis[0];
  const hasUnits = scorecard.units.length > 1;
  if (!kpi || !hasUnits) {
    const screen = kpi ? 'unit-form' : 'kpi-form';
    return (
      <Screen
        title={texts.screens['split-kpi']}
        primary={{
          label: kpi ? words.addUnit : words.addKpi,
          saves: true,
          run: () => {
            go({ screen });
          },
        }}
      >
        <Text>{kpi ? words.noUnitsToSplit : words.noKpis}</Text>
      </Screen>
    );
  }
  return (
    <SplitForm key={kpi.id} kpi={kpi}>
      <ChoiceField
        label={words.whole}
        isLook
        value={kpi.id}
        choices={choicesAmong(scope.kpis)}
        change={setAsked}
      />
    </SplitForm>
  );
}
