import { useMemo } from 'react';
import { Text, makeStyles } from '@fluentui/react-components';
import { planDifferences, type FigureDifference } from '../../../../import/plan/plan-differences';
import type { ImportPlan } from '../../../../import/plan/import-plan';
import { SERIES } from '../../../../import/proposal/proposal';
import { formatNumber } from '../../../../look/format-number';
import { periodLabel } from '../../../../look/period-label';
import { fill } from '../../../../strings/fill';
import { usePaneLook } from '../../../look/pane-look';
import type { Importing } from '../use-importing';
import { OpeningLine } from './opening-line';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: '2px' },
  plain: { marginInlineStart: '16px' },
});

interface Props {
  readonly importing: Pick<Importing, 'proposal' | 'start'>;
  readonly plan: ImportPlan;
}

/** What an import comes to, in figures that open to what they count. */
export function SummaryLines({ importing, plan }: Props) {
  const words = usePaneLook().texts.importing;
  const styles = useStyles();
  const opening = useOpeningLines(importing, plan);
  const { counts } = plan;
  const plain = [
    counts.perspectivesAdded > 0 &&
      fill(words.perspectivesAdded, { count: counts.perspectivesAdded }),
    counts.objectivesAdded > 0 && fill(words.objectivesAdded, { count: counts.objectivesAdded }),
    counts.unitsAdded > 0 && fill(words.unitsAdded, { count: counts.unitsAdded }),
    fill(words.actualsCount, { count: counts.actuals }),
    fill(words.targetsCount, { count: counts.targets }),
    counts.formulas > 0 && fill(words.formulasCount, { count: counts.formulas }),
    counts.rowsSkipped > 0 && fill(words.rowsSkipped, { count: counts.rowsSkipped }),
  ].filter((line) => line !== false);
  return (
    <div className={styles.lines}>
      {opening
        .filter(({ names }) => names.length > 0)
        .map(({ text, names }) => (
          <OpeningLine key={text} text={fill(text, { count: names.length })} names={names} />
        ))}
      {plain.map((line) => (
        <Text key={line} className={styles.plain}>
          {line}
        </Text>
      ))}
    </div>
  );
}

interface Opening {
  readonly text: string;
  readonly names: readonly string[];
}

function useOpeningLines({ proposal, start }: Props['importing'], plan: ImportPlan): Opening[] {
  const words = usePaneLook().texts.importing;
  const figureLine = useFigureLine();
  const differences = useMemo(() => planDifferences(start, plan), [start, plan]);
  const { added, updated, vanished, newFigures, changedFigures } = differences;
  const isAgain = updated.length > 0;
  return [
    { text: words.kpisAdded, names: added },
    { text: words.kpisUpdated, names: updated },
    { text: words.kpisVanished, names: vanished },
    ...(isAgain ? [{ text: words.figuresNew, names: newFigures.map(figureLine) }] : []),
    { text: words.figuresChanged, names: changedFigures.map(figureLine) },
    ...SERIES.map((series) => ({
      text: words.spread[series],
      names: proposal.kpis.filter(({ id }) => plan.spreads.get(id) === series).map(nameOf),
    })),
  ];
}

/** A figure with what it was and what it becomes. */
function useFigureLine(): (difference: FigureDifference) => string {
  const { texts, language, separators } = usePaneLook();
  const words = texts.importing;
  const figure = (value: number | undefined): string =>
    value === undefined
      ? words.noFigure
      : formatNumber(value, { decimals: decimalsOf(value), separators });
  return ({ name, period, field, was, is }) =>
    fill(words.figureWas, {
      ...{ name, period: periodLabel(period, language), field: words.measures[field] },
      ...{ was: figure(was), is: figure(is) },
    });
}

/** As many as are there, up to four: 0.0825 of a % must not look like 0.08. */
function decimalsOf(value: number): number {
  const [, fraction = ''] = String(Number(value.toFixed(4))).split('.');
  return fraction.length;
}

function nameOf({ name }: { readonly name: string }): string {
  return name;
}
