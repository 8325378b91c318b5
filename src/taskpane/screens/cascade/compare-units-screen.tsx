import { useState } from 'react';
import { Text } from '@fluentui/react-components';
import type { ComparedUnit } from '../../../scorecard/cascade/compare-units';
import { periodLabel } from '../../../look/period-label';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { RowList } from '../../parts/row-list';
import { Screen } from '../../parts/screen';
import { useWorkspace } from '../../workspace/workspace';
import { ComparedUnitRow } from './compared-unit-row';
import { useCascade } from './use-cascade';

type Order = 'byTree' | 'byScore' | 'byCoverage';

/** The units side by side: score, status, KPIs by status, how much has data, and how much is linked upwards. */
export function CompareUnitsScreen() {
  const { texts, language } = usePaneLook();
  const words = texts.cascade;
  const { period, go } = useWorkspace();
  const { units } = useCascade();
  const [order, setOrder] = useState<Order>('byTree');
  const orders = (['byTree', 'byScore', 'byCoverage'] as const).map((value) => ({
    value,
    label: words[value],
  }));
  return (
    <Screen
      title={texts.screens['compare-units']}
      lead={periodLabel(period, language)}
      primary={
        units.length > 1
          ? undefined
          : {
              label: words.addUnit,
              saves: true,
              run: () => {
                go({ screen: 'unit-form' });
              },
            }
      }
    >
      {units.length > 1 ? (
        <>
          <ChoiceField
            label={words.order}
            isLook
            value={order}
            choices={orders}
            change={(value) => {
              if (value) setOrder(value);
            }}
          />
          <RowList items={inOrder(units, order)} keyOf={({ result }) => result.unit?.id ?? ''}>
            {(unit) => <ComparedUnitRow unit={unit} isIndented={order === 'byTree'} />}
          </RowList>
        </>
      ) : (
        <Text>{words.oneLevel}</Text>
      )}
    </Screen>
  );
}

/** Units without a figure come last: nothing is known of them. */
function inOrder(units: readonly ComparedUnit[], order: Order): readonly ComparedUnit[] {
  if (order === 'byTree') return units;
  const figureOf = ({ result }: ComparedUnit): number =>
    (order === 'byScore' ? result.score : result.coverage) ?? Infinity;
  return [...units].sort((a, b) => {
    const [left, right] = [figureOf(a), figureOf(b)];
    return left === right ? 0 : left - right;
  });
}
