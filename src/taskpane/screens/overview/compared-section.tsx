import { Caption1, Text, makeStyles } from '@fluentui/react-components';
import { formatBare, formatMeasure } from '../../../look/format-measure';
import { figureDecimals } from '../../../look/figure-decimals';
import { periodLabel } from '../../../look/period-label';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { fill } from '../../../strings/fill';
import { usePaneLook, type PaneLook } from '../../look/pane-look';
import { Section } from '../../parts/section';
import { StatusMark } from '../../parts/status-mark';
import { useWorkspace } from '../../workspace/workspace';
import { comparedLines } from './compared-lines';
import { countPeriods } from './count-periods';
import { FiguresTable } from './figures-table';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px' },
});

/** The KPI beside last year, the previous period and the year to come, and its year to date. */
export function ComparedSection({ result }: { readonly result: KpiResult }) {
  const look = usePaneLook();
  const words = look.texts.kpiDetail;
  const styles = useStyles();
  const { context } = useWorkspace().facts;
  const lines = comparedLines(result, context, look);
  const { yearToDate } = result;
  const hasYear = result.rule.aggregation !== 'last' && yearToDate?.actual !== undefined;
  if (lines.length === 0 && !hasYear) return null;
  return (
    <Section title={words.comparison}>
      {lines.length > 0 && <FiguresTable title={words.comparison} lines={lines} />}
      {hasYear && (
        <div className={styles.line}>
          <Text weight="semibold">{words.yearToDate}</Text>
          <Text>{yearText(result, look)}</Text>
          <StatusMark status={yearToDate.status} words={context.settings.statusWords} />
          {yearToDate.missing.length > 0 && (
            <Caption1>
              {fill(words.incomplete, {
                periods: countPeriods(yearToDate.missing.length, result.period.grain, words),
              })}
            </Caption1>
          )}
        </div>
      )}
    </Section>
  );
}

function yearText({ kpi, rule, yearToDate }: KpiResult, { texts, language, separators }: PaneLook) {
  const words = texts.kpiDetail;
  if (yearToDate?.actual === undefined) return '';
  const { actual, target, from, to } = yearToDate;
  const decimals = figureDecimals({ actual, target, rule, measure: kpi });
  const look = { decimals, separators };
  const span = { from: periodLabel(from, language), to: periodLabel(to, language) };
  return target === undefined
    ? fill(words.yearToDateBare, { actual: formatMeasure(actual, kpi, look), ...span })
    : fill(words.yearToDateText, {
        actual: formatBare(actual, kpi, look),
        target: formatMeasure(target, kpi, look),
        ...span,
      });
}
