import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { figureDecimals } from '../../../../look/figure-decimals';
import { formatMeasure } from '../../../../look/format-measure';
import { ruleInWords } from '../../../../look/rule-in-words';
import { exampleActuals, type ExampleActual } from '../../../../scorecard/rules/example-actuals';
import { statusWord } from '../../../../look/status-word';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import { StatusShape } from '../../../parts/status-shape';
import { BandPicture } from '../bands/band-picture';
import type { KpiForm } from './use-kpi-form';

const useStyles = makeStyles({
  preview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  examples: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '6px',
    margin: 0,
    padding: 0,
    listStyle: 'none',
    fontVariantNumeric: 'tabular-nums',
  },
  example: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
});

/** The rule in words, one actual of each colour, and the bands as a picture whose limits can be moved. */
export function RulePreview({ form }: { readonly form: KpiForm }) {
  const { language } = usePaneLook();
  const styles = useStyles();
  const { told, changeKpi } = form;
  const examples = exampleActuals(told.rule, told.target);
  return (
    <div className={styles.preview}>
      <Text aria-live="polite" weight="semibold">
        {ruleInWords(told, language)}
      </Text>
      {examples.length > 0 && (
        <>
          <ul className={styles.examples} role="list">
            {examples.map((example, index) => (
              <li key={example.colour} className={styles.example}>
                <StatusShape status={example.colour} />
                <ExampleText form={form} example={example} />
                {index < examples.length - 1 && <span aria-hidden="true">·</span>}
              </li>
            ))}
          </ul>
          <BandPicture
            told={told}
            move={(name, bound) => {
              changeKpi({ [name]: bound });
            }}
          />
        </>
      )}
    </div>
  );
}

interface ExampleProps {
  readonly form: KpiForm;
  readonly example: ExampleActual;
}

function ExampleText({ form, example: { actual, colour } }: ExampleProps) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.kpiForm;
  const { rule, target, measure, statusWords } = form.told;
  const decimals = figureDecimals({ actual, target, rule, measure });
  const shown =
    rule.direction === 'yesno'
      ? actual === 1
        ? words.yes
        : words.no
      : formatMeasure(actual, measure, { decimals, separators });
  const status = statusWord(colour, language, statusWords);
  return <Text>{fill(words.example, { actual: shown, status })}</Text>;
}
