import { useState } from 'react';
import { idAndName } from '../../../look/id-and-name';
import { periodLabel } from '../../../look/period-label';
import type { Entry } from '../../../scorecard/entry/entry';
import { samePeriod } from '../../../scorecard/periods/period';
import { isPercentUnit } from '../../../scorecard/rules/percent-unit';
import { formulaAt } from '../../../tables/formula-at';
import { usePaneLook } from '../../look/pane-look';
import { ChoiceField } from '../../parts/form/choice-field';
import { NumberField } from '../../parts/form/number-field';
import type { Numbers } from '../../parts/form/use-numbers';
import { useWorkspace } from '../../workspace/workspace';
import { entryKey, type Restating } from './use-restating';

const FIELDS = ['actual', 'target'] as const;

interface Props {
  readonly restating: Restating;
  readonly checked: Numbers['checked'];
}

/** The choice of a KPI, and its figures. What was typed for another one before stays. */
export function RestateFields({ restating, checked }: Props) {
  const { texts, language } = usePaneLook();
  const words = texts.monthlyReview;
  const { entries, period } = restating;
  const [chosen, choose] = useState<string>();
  const entry = entries.find((each) => entryKey(each) === chosen);
  const labelOf = ({ kpi, period: own }: Entry): string => {
    const name = idAndName(kpi);
    return samePeriod(own, period) ? name : `${name}, ${periodLabel(own, language)}`;
  };
  return (
    <>
      <ChoiceField
        label={words.kpi}
        value={entry && entryKey(entry)}
        choices={entries.map((each) => ({ value: entryKey(each), label: labelOf(each) }))}
        none={words.chooseKpi}
        change={(key) => {
          // The fields go, and with them what was no number.
          for (const field of FIELDS) checked(field)(true);
          choose(key);
        }}
      />
      {entry && (
        <EntryFields key={entryKey(entry)} entry={entry} restating={restating} checked={checked} />
      )}
    </>
  );
}

function EntryFields({ entry, restating, checked }: Props & { readonly entry: Entry }) {
  const words = usePaneLook().texts.monthlyReview;
  const { layout } = useWorkspace().read;
  const { kpi, period, reading } = entry;
  const figures = restating.figuresOf(entry);
  const isPercent = isPercentUnit(kpi.measureUnit);
  return FIELDS.map((field) => {
    const isLinked = formulaAt(kpi.id, period, field, layout) !== undefined;
    return (
      <NumberField
        key={field}
        label={words[field]}
        unit={isPercent ? undefined : kpi.measureUnit}
        isPercent={isPercent}
        isDisabled={isLinked}
        hint={isLinked ? words.fromCells : undefined}
        value={field in figures ? figures[field] : reading?.[field]}
        checked={checked(field)}
        change={(value) => {
          restating.put(entry, { ...figures, [field]: value });
        }}
      />
    );
  });
}
