import { isPercentUnit } from '../../../../scorecard/rules/percent-unit';
import { NumberField } from '../../../parts/form/number-field';
import type { KpiForm } from './use-kpi-form';

interface Props {
  readonly form: KpiForm;
  readonly name: 'baseline' | 'rangeLow' | 'rangeHigh';
  readonly label: string;
  readonly hint?: string;
}

/** A figure of the definition in the KPI's own unit. */
export function FigureField({ form, name, label, hint }: Props) {
  const { draft, changeKpi, field, checked } = form;
  const { measureUnit } = draft.kpi;
  const isPercent = isPercentUnit(measureUnit);
  return (
    <NumberField
      label={label}
      hint={hint}
      value={draft.kpi[name]}
      isPercent={isPercent}
      unit={isPercent ? undefined : measureUnit}
      {...field(name)}
      checked={checked(name)}
      change={(value) => {
        changeKpi({ [name]: value });
      }}
    />
  );
}
