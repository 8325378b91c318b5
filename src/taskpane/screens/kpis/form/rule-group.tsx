import { usePaneLook } from '../../../look/pane-look';
import { ChoiceField } from '../../../parts/form/choice-field';
import { DateField } from '../../../parts/form/date-field';
import { FieldGroup } from '../../../parts/form/field-group';
import { choicesOf } from './choices-of';
import { FigureField } from './figure-field';
import { RecolouredHint } from './recoloured-hint';
import { RulePreview } from './rule-preview';
import { SpreadPanel } from './spread-panel';
import { TargetField } from './target-field';
import { ThresholdFields } from './threshold-fields';
import type { KpiForm } from './use-kpi-form';

const BASES = ['History', 'Benchmark', 'Plan'] as const;

/** Where a KPI comes from and is to go, and from where its colours start. */
export function RuleGroup({ form }: { readonly form: KpiForm }) {
  const { kpiForm: words, kpiWords } = usePaneLook().texts;
  const { draft, changeKpi } = form;
  const { direction = 'higher', targetBasis, targetDue } = draft.kpi;
  const hasTarget = direction === 'higher' || direction === 'lower' || direction === 'target';
  const isJudged = direction !== 'none';
  return (
    <FieldGroup title={words.rule} isOpen>
      {(direction === 'higher' || direction === 'lower') && (
        <FigureField form={form} name="baseline" label={words.baseline} hint={words.baselineHint} />
      )}
      {direction === 'range' && (
        <>
          <FigureField form={form} name="rangeLow" label={words.rangeLow} />
          <FigureField form={form} name="rangeHigh" label={words.rangeHigh} />
        </>
      )}
      {hasTarget && (
        <>
          <TargetField form={form} />
          <SpreadPanel form={form} />
        </>
      )}
      {isJudged && <ThresholdFields form={form} />}
      <RulePreview form={form} />
      <RecolouredHint form={form} />
      {isJudged && (
        <>
          <ChoiceField
            label={words.targetBasis}
            value={targetBasis}
            none={words.notSaid}
            choices={choicesOf(BASES, kpiWords.basis)}
            change={(basis) => {
              changeKpi({ targetBasis: basis });
            }}
          />
          <DateField
            label={words.targetDue}
            value={targetDue}
            change={(due) => {
              changeKpi({ targetDue: due });
            }}
          />
        </>
      )}
    </FieldGroup>
  );
}
