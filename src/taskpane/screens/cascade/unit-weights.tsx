import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedUnit } from '../../../scorecard/cascade/compare-units';
import { wholeUnitWeights } from '../../../scorecard/edits/whole-unit-weights';
import { wholeWeights } from '../../../scorecard/edits/whole-weights';
import { weightOf } from '../../../scorecard/roll-up/weight-of';
import { formatNumber } from '../../../look/format-number';
import { decimalsNeeded } from '../../../look/rounded-digits';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { useWorkspace } from '../../workspace/workspace';
import { WeightsLine } from '../design/weights-line';
import { unitName } from './unit-name';
import type { CascadeFacts } from './use-cascade';

const useStyles = makeStyles({
  weights: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly unit: ComparedUnit;
  readonly facts: CascadeFacts;
}

/** How much the units below one count, and whether that adds up to 100. */
export function UnitWeights({ unit, facts }: Props) {
  const { texts, separators } = usePaneLook();
  const words = texts.cascade;
  const styles = useStyles();
  const { save } = useWorkspace();
  const { scorecard, evaluation } = facts;
  const parent = unit.result.unit?.id;
  const children = scorecard.units.filter((each) => each.parent === parent);
  if (parent === undefined || children.length < 2) return null;
  const { whole } = wholeWeights(children);
  const number = (value: number): string =>
    formatNumber(value, { decimals: decimalsNeeded(value), separators });
  const makeWhole = () =>
    save({
      change: (before) => wholeUnitWeights(before, parent),
      said: fill(words.madeWhole, { whole }),
    });
  const name = unitName(unit.result.unit, scorecard, words);
  return (
    <div className={styles.weights}>
      <Text weight="semibold" size={200}>
        {fill(words.weights, { unit: name })}
      </Text>
      <Text size={200}>
        {children.map((each) => `${each.name} ${number(weightOf(each))}`).join(' · ')}
      </Text>
      <WeightsLine rows={children} makeWhole={() => void makeWhole()} />
      {evaluation.settings.unitRollUp === 'Own' && (
        <Caption1 className={styles.quiet}>{words.weightsOwn}</Caption1>
      )}
    </div>
  );
}
