import { formatPercent } from '../../../../look/format-number';
import { plainNumber } from './plain-number';
import { AGGREGATIONS } from '../../../../scorecard/model/aggregation';
import { GRAINS } from '../../../../scorecard/periods/grain';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { ChoiceField } from '../../../parts/form/choice-field';
import { DateField } from '../../../parts/form/date-field';
import { FieldGroup } from '../../../parts/form/field-group';
import { NumberField } from '../../../parts/form/number-field';
import { TickField } from '../../../parts/form/tick-field';
import { choicesOf } from './choices-of';
import { siblingsOf } from './siblings-of';
import type { KpiForm } from './use-kpi-form';

/** How often a KPI is read, how periods become one figure, and what it weighs. */
export function AddingGroup({ form }: { readonly form: KpiForm }) {
  const { kpiForm: words, kpiWords } = usePaneLook().texts;
  const { draft, settings, changeKpi } = form;
  const { frequency, aggregation = 'last', critical = false, activeFrom } = draft.kpi;
  return (
    <FieldGroup title={words.adding}>
      <ChoiceField
        label={words.frequency}
        value={frequency}
        none={fill(words.asScorecard, { grain: kpiWords.frequency[settings.grain] })}
        choices={choicesOf(GRAINS, kpiWords.frequency)}
        change={(grain) => {
          changeKpi({ frequency: grain });
        }}
      />
      <ChoiceField
        label={words.aggregation}
        hint={fill(words.aggregationExample, { example: kpiWords.example[aggregation] })}
        value={aggregation}
        choices={AGGREGATIONS.map((value) => ({
          value,
          label: `${kpiWords.aggregation[value]} – ${kpiWords.example[value]}`,
        }))}
        change={(value) => {
          changeKpi({ aggregation: value });
        }}
      />
      <WeightField form={form} />
      <TickField
        label={words.critical}
        isTicked={critical}
        change={(isTicked) => {
          changeKpi({ critical: isTicked || undefined });
        }}
      />
      <DateField
        label={words.activeFrom}
        hint={words.activeFromHint}
        value={activeFrom}
        change={(day) => {
          changeKpi({ activeFrom: day });
        }}
      />
    </FieldGroup>
  );
}

/** Weight, with the share that it is of its objective. */
function WeightField({ form }: { readonly form: KpiForm }) {
  const { texts, separators } = usePaneLook();
  const words = texts.kpiForm;
  const { draft, scorecard, changeKpi, field, checked } = form;
  const { id, objective, weight = 1 } = draft.kpi;
  const others = siblingsOf(scorecard, objective, id).filter(
    ({ activeTo }) => activeTo === undefined,
  );
  const total = others.reduce((sum, other) => sum + (other.weight ?? 1), weight);
  const share = total > 0 ? weight / total : 0;
  return (
    <NumberField
      label={words.weight}
      hint={
        objective === undefined
          ? words.weightAlone
          : fill(words.weightHint, {
              weight: plainNumber(weight, separators),
              total: plainNumber(total, separators),
              share: formatPercent(share, { decimals: 0, separators }),
            })
      }
      value={draft.kpi.weight}
      {...field('weight')}
      checked={checked('weight')}
      change={(value) => {
        changeKpi({ weight: value });
      }}
    />
  );
}
