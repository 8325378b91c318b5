import { Button, makeStyles } from '@fluentui/react-components';
import { formatPercent } from '../../../../look/format-number';
import { withThresholdKind } from '../../../../scorecard/edits/with-threshold-kind';
import { THRESHOLD_KINDS, type ThresholdKind } from '../../../../scorecard/model/threshold-kind';
import type { BoundName } from '../../../../scorecard/rules/moved-bound';
import { isPercentUnit } from '../../../../scorecard/rules/percent-unit';
import { measure as english } from '../../../../strings/en/measure';
import { fill } from '../../../../strings/fill';
import { measure as vietnamese } from '../../../../strings/vi/measure';
import { usePaneLook } from '../../../look/pane-look';
import { ChoiceField } from '../../../parts/form/choice-field';
import { NumberField } from '../../../parts/form/number-field';
import { choicesOf } from './choices-of';
import type { KpiForm } from './use-kpi-form';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'repeat(2, minmax(0, 1fr))',
    alignItems: 'start',
    gap: '8px',
  },
  button: { alignSelf: 'start' },
});
const MEASURE_WORDS = { en: english, vi: vietnamese };

/** In what the limits are told, and the two limits. */
export function ThresholdFields({ form }: { readonly form: KpiForm }) {
  const { kpiForm: words, kpiWords } = usePaneLook().texts;
  const styles = useStyles();
  const { draft, settings, change, field } = form;
  const { kpi, target } = draft;
  const { warning, left } = field('thresholds');
  const tellIn = (kind: ThresholdKind): void => {
    change({ kpi: withThresholdKind(kpi, kind, target, settings) });
  };
  return (
    <>
      <ChoiceField
        label={words.thresholds}
        value={kpi.thresholds ?? 'ratio'}
        choices={choicesOf(THRESHOLD_KINDS, kpiWords.thresholds)}
        warning={warning}
        left={left}
        change={(kind) => {
          tellIn(kind ?? 'ratio');
        }}
      />
      {warning !== undefined && (
        <Button
          size="small"
          className={styles.button}
          onClick={() => {
            tellIn('points');
          }}
        >
          {words.usePoints}
        </Button>
      )}
      <div className={styles.pair}>
        <LimitField form={form} name="green" />
        <LimitField form={form} name="amber" />
      </div>
    </>
  );
}

interface LimitProps {
  readonly form: KpiForm;
  readonly name: BoundName;
}

function LimitField({ form, name }: LimitProps) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.kpiForm;
  const { draft, settings, told, changeKpi, field, checked } = form;
  const { kpi } = draft;
  const kind = kpi.thresholds ?? 'ratio';
  const inPercent = isPercentUnit(kpi.measureUnit);
  const isUpTo = kind === 'points' || (kind === 'values' && told.rule.direction === 'lower');
  const usual = formatPercent(name === 'green' ? settings.greenFrom : settings.amberFrom, {
    decimals: 0,
    separators,
  });
  const points = inPercent ? MEASURE_WORDS[language].points : kpi.measureUnit;
  return (
    <NumberField
      label={isUpTo ? words[`${name}UpTo`] : words[name]}
      hint={
        kind === 'ratio'
          ? fill(words.asInSetup, { share: usual })
          : kind === 'points' && name === 'green'
            ? words.worse
            : undefined
      }
      value={kpi[name]}
      isPercent={kind === 'ratio' || inPercent}
      unit={
        kind === 'points' ? points : inPercent || kind === 'ratio' ? undefined : kpi.measureUnit
      }
      {...field(name)}
      checked={checked(name)}
      change={(value) => {
        changeKpi({ [name]: value });
      }}
    />
  );
}
