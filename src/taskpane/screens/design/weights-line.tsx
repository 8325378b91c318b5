import { Text, makeStyles } from '@fluentui/react-components';
import { formatNumber } from '../../../look/format-number';
import { wholeWeights } from '../../../scorecard/edits/whole-weights';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { SaveButton } from '../../parts/save-button';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
});

interface Props {
  readonly rows: readonly { readonly weight?: number }[];
  /** Gives each row its weight, in the order of the rows. */
  readonly makeWhole: (weights: readonly number[]) => void;
}

/** What weights add up to, and the way to make them whole. */
export function WeightsLine({ rows, makeWhole }: Props) {
  const { texts, separators } = usePaneLook();
  const words = texts.design;
  const styles = useStyles();
  const { whole, sum, isWhole, weights } = wholeWeights(rows);
  const percent = formatNumber((sum * 100) / whole, { decimals: 0, separators });
  const isBlank = rows.every(({ weight }) => weight === undefined);
  const off = isBlank ? words.weightsBlank : fill(words.weightsOff, { sum: `${percent}%` });
  const said = isWhole ? words.weightsWhole : off;
  return (
    <div className={styles.line}>
      <Text size={200}>{said}</Text>
      {!isWhole && (
        <SaveButton
          size="small"
          onClick={() => {
            makeWhole(weights);
          }}
        >
          {words.makeWhole}
        </SaveButton>
      )}
    </div>
  );
}
