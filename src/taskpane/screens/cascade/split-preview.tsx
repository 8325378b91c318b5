import { Caption1, Text, makeStyles, tokens } from '@fluentui/react-components';
import { idAndName } from '../../../look/id-and-name';
import { formatMeasure } from '../../../look/format-measure';
import { formatPercent } from '../../../look/format-number';
import { shiftOf } from '../../../look/measure';
import { periodLabel } from '../../../look/period-label';
import { decimalsNeeded } from '../../../look/rounded-digits';
import type { Kpi } from '../../../scorecard/model/kpi';
import type { SplitRow, TargetsOfParts } from '../../../scorecard/edits/split-kpi';
import type { Dictionary } from '../../../strings/dictionary';
import { fill } from '../../../strings/fill';
import { usePaneLook } from '../../look/pane-look';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalM,
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  texts: { display: 'flex', flexDirection: 'column', flex: '1 1 auto', minWidth: 0 },
  name: { overflowWrap: 'anywhere' },
  figure: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'end',
    flexShrink: 0,
    fontVariantNumeric: 'tabular-nums',
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface Props {
  readonly kpi: Kpi;
  readonly rows: readonly SplitRow[];
  readonly targets: TargetsOfParts;
}

/** What each unit gets, with the first target, and the sum of the parts below: as it will be written. */
export function SplitPreview({ kpi, rows, targets }: Props) {
  const { texts, language, separators } = usePaneLook();
  const words = texts.cascade;
  const styles = useStyles();
  const firsts = rows.map((row) => row.targets[0]);
  const shift = shiftOf(kpi);
  const decimals = Math.max(
    kpi.decimals ?? 0,
    ...firsts.map((first) => (first ? decimalsNeeded(first.target, shift) : 0)),
  );
  const figure = (value: number): string => formatMeasure(value, kpi, { decimals, separators });
  const total = Number(
    firsts.reduce((sum, first) => sum + (first?.target ?? 0), 0).toPrecision(12),
  );
  const [first] = firsts;
  return (
    <ul className={styles.list} role="list" aria-label={words.preview}>
      {rows.map((row, index) => (
        <li key={row.unit.id} className={styles.row}>
          <span className={styles.texts}>
            <Text className={styles.name}>{row.kpi.name}</Text>
            <Caption1 className={styles.quiet}>{aboutOf(row, words)}</Caption1>
          </span>
          <span className={styles.figure}>
            <Text>
              {firsts[index]
                ? figure(firsts[index].target)
                : targets === 'none'
                  ? ''
                  : words.noTarget}
            </Text>
            <Caption1 className={styles.quiet}>
              {formatPercent(row.kpi.share ?? 0, {
                decimals: decimalsNeeded(row.kpi.share ?? 0, 2),
                separators,
              })}
            </Caption1>
          </span>
        </li>
      ))}
      {first && targets === 'divided' && (
        <li className={styles.row}>
          <span className={styles.texts}>
            <Text weight="semibold">{words.total}</Text>
            <Caption1 className={styles.quiet}>
              {fill(words.firstTarget, { period: periodLabel(first.period, language) })}
            </Caption1>
          </span>
          <span className={styles.figure}>
            <Text weight="semibold">{figure(total)}</Text>
          </span>
        </li>
      )}
    </ul>
  );
}

/** Which KPI it is, and on which objective. */
function aboutOf(
  { kpi, isNew, objective, isNewObjective }: SplitRow,
  words: Dictionary['pane']['cascade'],
): string {
  if (!isNew) return fill(words.partThere, { id: kpi.id });
  if (!objective) return fill(words.partLoose, { id: kpi.id });
  const template = isNewObjective ? words.partNew : words.partNewOn;
  return fill(template, { id: kpi.id, objective: idAndName(objective) });
}
