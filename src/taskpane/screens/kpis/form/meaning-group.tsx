import { usePaneLook } from '../../../look/pane-look';
import { ChoiceField } from '../../../parts/form/choice-field';
import { DateField } from '../../../parts/form/date-field';
import { FieldGroup } from '../../../parts/form/field-group';
import { LongTextField } from '../../../parts/form/long-text-field';
import { TextField } from '../../../parts/form/text-field';
import { choicesOf } from './choices-of';
import { functionsIn } from './functions-in';
import { PairField } from './pair-field';
import type { KpiForm } from './use-kpi-form';

/** What a KPI counts and why, where its figures come from, and what it is paired with. */
export function MeaningGroup({ form }: { readonly form: KpiForm }) {
  const { kpiForm: words, kpiWords } = usePaneLook().texts;
  const { draft, scorecard, changeKpi } = form;
  const { kpi } = draft;
  return (
    <FieldGroup title={words.meaning}>
      <LongTextField
        label={words.definition}
        value={kpi.definition ?? ''}
        change={(definition) => {
          changeKpi({ definition });
        }}
      />
      <TextField
        label={words.dataSource}
        value={kpi.dataSource ?? ''}
        change={(dataSource) => {
          changeKpi({ dataSource });
        }}
      />
      <TextField
        label={words.collectedBy}
        value={kpi.collectedBy ?? ''}
        change={(collectedBy) => {
          changeKpi({ collectedBy });
        }}
      />
      <ChoiceField
        label={words.type}
        hint={words.typeHint}
        value={kpi.type}
        none={words.notSaid}
        choices={choicesOf(['Leading', 'Lagging'] as const, kpiWords.type)}
        change={(type) => {
          changeKpi({ type });
        }}
      />
      <PairField form={form} />
      <ChoiceField
        label={words.class}
        value={kpi.class}
        none={words.notSaid}
        choices={choicesOf(['Strategic', 'Operational'] as const, kpiWords.class)}
        change={(value) => {
          changeKpi({ class: value });
        }}
      />
      <ChoiceField
        label={words.indicator}
        hint={words.indicatorHint}
        value={kpi.indicator}
        none={words.notSaid}
        choices={choicesOf(['KRI', 'PI', 'KPI'] as const, kpiWords.indicator)}
        change={(indicator) => {
          changeKpi({ indicator });
        }}
      />
      <TextField
        label={words.function}
        hint={words.functionHint}
        value={kpi.function ?? ''}
        offered={functionsIn(scorecard.kpis)}
        change={(value) => {
          changeKpi({ function: value });
        }}
      />
      <DateField
        label={words.nextReview}
        hint={words.nextReviewHint}
        value={kpi.nextReview}
        change={(nextReview) => {
          changeKpi({ nextReview });
        }}
      />
    </FieldGroup>
  );
}
