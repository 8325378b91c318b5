import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ComparedUnit } from '../../../scorecard/cascade/compare-units';
import { formatScore } from '../../../look/format-score';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';
import { StatusMark } from '../../parts/status-mark';
import { useWorkspace } from '../../workspace/workspace';
import { counted } from './counted';
import { unitName } from './unit-name';

const useStyles = makeStyles({
  texts: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minWidth: 0 },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
  figure: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'end',
    flexShrink: 0,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** A unit in the tree: name, how much of it is linked upwards, score and status. */
export function UnitTreeRow({ unit }: { readonly unit: ComparedUnit }) {
  const { texts, separators } = usePaneLook();
  const { facts, read } = useWorkspace();
  const styles = useStyles();
  const { settings } = facts.now;
  const { result, depth, objectives, linked, kpis } = unit;
  const about =
    depth === 0
      ? counted({ objectives, kpis }, texts.cascade)
      : objectives === 0
        ? texts.cascade.noObjectives
        : fill(texts.cascade.linked, { linked, objectives });
  return (
    <>
      <span className={styles.texts}>
        <Text className={styles.cut}>{unitName(result.unit, read.scorecard, texts.cascade)}</Text>
        <Caption1 className={styles.quiet}>{about}</Caption1>
      </span>
      <span className={styles.figure}>
        <Text weight="semibold">
          {result.score === undefined
            ? texts.cascade.noScore
            : formatScore(result.score, settings, separators)}
        </Text>
        <StatusMark status={result.status} words={settings.statusWords} />
      </span>
    </>
  );
}
