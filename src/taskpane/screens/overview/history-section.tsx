import { useMemo, useState } from 'react';
import { Caption1, Link, Text, makeStyles, tokens } from '@fluentui/react-components';
import { periodLabel } from '../../../look/period-label';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { fill } from '../../../strings/fill';
import { textsIn } from '../../../strings/texts';
import { usePaneLook } from '../../look/pane-look';
import { Section } from '../../parts/section';
import { useWorkspace } from '../../workspace/workspace';
import { countPeriods } from './count-periods';
import { FiguresTable } from './figures-table';
import { KpiChart } from './kpi-chart';
import { kpiHistory } from './kpi-points';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** How the KPI came to where it is, as a chart or as a table. */
export function HistorySection({ result }: { readonly result: KpiResult }) {
  const { texts, language } = usePaneLook();
  const words = texts.kpiDetail;
  const styles = useStyles();
  const { context } = useWorkspace().facts;
  const [isTable, setTable] = useState(false);
  const history = useMemo(() => kpiHistory(result, context), [result, context]);
  const { points } = history;
  const periods = countPeriods(points.length, result.period.grain, words);
  const title = fill(words.history, { periods });
  const isEmpty = points.every(({ actual }) => actual === undefined);
  if (isEmpty) {
    return (
      <Section title={title}>
        <Text>{words.noHistory}</Text>
      </Section>
    );
  }
  const { direction } = result.rule;
  const { measureUnit } = result.kpi;
  const better = direction === 'none' ? undefined : textsIn(language).explain[direction];
  const about = [measureUnit, better].filter((part) => part !== undefined).join(', ');
  return (
    <Section
      title={title}
      aside={
        <Link
          as="button"
          onClick={() => {
            setTable(!isTable);
          }}
        >
          {isTable ? words.asChart : words.asTable}
        </Link>
      }
    >
      <Caption1 className={styles.quiet}>{about}</Caption1>
      {isTable ? (
        <FiguresTable
          title={title}
          lines={points.map((point) => ({
            ...point,
            label: periodLabel(point.period, language),
            shownStatus: point.status,
          }))}
        />
      ) : (
        <KpiChart history={history} />
      )}
    </Section>
  );
}
