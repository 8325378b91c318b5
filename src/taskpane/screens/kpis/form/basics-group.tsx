import { Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import { choicesAmong } from '../../../parts/form/choices-among';
import { weightBeside } from '../../../../scorecard/edits/weight-beside';
import { withMeasureUnit } from '../../../../scorecard/edits/with-measure-unit';
import { DIRECTIONS } from '../../../../scorecard/model/direction';
import { usePaneLook } from '../../../look/pane-look';
import { ChoiceField } from '../../../parts/form/choice-field';
import { FieldGroup } from '../../../parts/form/field-group';
import { FormField } from '../../../parts/form/form-field';
import { useIsOff } from '../../../parts/form/use-is-off';
import { NumberField } from '../../../parts/form/number-field';
import { TextField } from '../../../parts/form/text-field';
import { ownersIn } from '../../../../review/facts/owners';
import { siblingsOf } from './siblings-of';
import type { KpiForm } from './use-kpi-form';

const useStyles = makeStyles({
  directions: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(136px, 1fr))',
  },
});

/** What a KPI is, whom it belongs to, what it is counted in and which way is better. */
export function BasicsGroup({ form }: { readonly form: KpiForm }) {
  const { kpiForm: words, kpis } = usePaneLook().texts;
  const { draft, scorecard, changeKpi, field } = form;
  const { kpi } = draft;
  return (
    <FieldGroup title={words.basics} isOpen>
      <TextField
        label={words.name}
        value={kpi.name}
        isRequired
        {...field('name')}
        change={(name) => {
          changeKpi({ name });
        }}
      />
      <ChoiceField
        label={words.objective}
        value={kpi.objective}
        none={kpis.noObjective}
        choices={choicesAmong(scorecard.objectives)}
        {...field('objective')}
        change={(objective) => {
          changeKpi({ objective, ...weightIn(form, objective) });
        }}
      />
      {scorecard.units.length > 0 && (
        <ChoiceField
          label={words.unit}
          value={kpi.unit}
          none={words.unitOfObjective}
          choices={scorecard.units.map(({ id, name }) => ({ value: id, label: name }))}
          change={(unit) => {
            changeKpi({ unit });
          }}
        />
      )}
      <TextField
        label={words.owner}
        value={kpi.owner ?? ''}
        offered={ownersIn(scorecard)}
        {...field('owner')}
        change={(owner) => {
          changeKpi({ owner });
        }}
      />
      <UnitFields form={form} />
      <DirectionField form={form} />
    </FieldGroup>
  );
}

/** A new KPI whose weight nobody typed weighs what those beside it do. */
function weightIn(
  { draft: { kpi }, scorecard, isNew }: KpiForm,
  objective: string | undefined,
): { readonly weight?: number | undefined } {
  const usual = (id: string | undefined) =>
    weightBeside(siblingsOf(scorecard, id, kpi.id), undefined);
  return isNew && kpi.weight === usual(kpi.objective) ? { weight: usual(objective) } : {};
}

function UnitFields({ form }: { readonly form: KpiForm }) {
  const { kpiForm: words } = usePaneLook().texts;
  const { draft, scorecard, change, changeKpi, field, checked, isNew } = form;
  const { kpi, target } = draft;
  return (
    <>
      <TextField
        label={words.measureUnit}
        hint={words.measureUnitHint}
        value={kpi.measureUnit ?? ''}
        offered={unitsIn(scorecard.kpis, words.usualUnits)}
        {...field('measureUnit')}
        change={(measureUnit) => {
          // What an older KPI has in its history stays what it is, so its limits do too.
          if (isNew) change(withMeasureUnit({ kpi, target }, measureUnit));
          else changeKpi({ measureUnit });
        }}
      />
      <NumberField
        label={words.decimals}
        hint={words.decimalsHint}
        value={kpi.decimals}
        {...field('decimals')}
        checked={checked('decimals')}
        change={(decimals) => {
          changeKpi({ decimals });
        }}
      />
    </>
  );
}

function DirectionField({ form: { draft, changeKpi } }: { readonly form: KpiForm }) {
  const { kpiForm: words, kpiWords } = usePaneLook().texts;
  const styles = useStyles();
  const isOff = useIsOff({});
  return (
    <FormField label={words.direction}>
      <RadioGroup
        disabled={isOff}
        className={styles.directions}
        value={draft.kpi.direction ?? 'higher'}
        onChange={(_, { value }) => {
          changeKpi({ direction: DIRECTIONS.find((each) => each === value) });
        }}
      >
        {DIRECTIONS.map((direction) => (
          <Radio key={direction} value={direction} label={kpiWords.direction[direction]} />
        ))}
      </RadioGroup>
    </FormField>
  );
}

function unitsIn(kpis: readonly { readonly measureUnit?: string }[], usual: string): string[] {
  const used = kpis.flatMap(({ measureUnit }) => (measureUnit === undefined ? [] : [measureUnit]));
  return [...new Set([...used, ...usual.split('; ')])].sort();
}
