import { makeStyles, tokens } from '@fluentui/react-components';
import { usePaneLook } from '../../look/pane-look';
import { StatusShape } from '../../parts/status-shape';
import { useWorkspace } from '../../workspace/workspace';
import { chartLayout, PLOT, type Place } from './chart-layout';
import { chartSentence } from './chart-sentence';
import type { KpiHistory } from './kpi-points';
import { PeriodMarks } from './period-marks';
import { SideLabels } from './side-labels';

const useStyles = makeStyles({
  chart: {
    width: '100%',
    maxWidth: '420px',
    height: 'auto',
    overflow: 'visible',
    fontSize: '11px',
    fill: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  line: { fill: 'none', stroke: tokens.colorNeutralForeground1, strokeWidth: '1.5px' },
  forecast: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
    strokeDasharray: '1.5 3',
    strokeLinecap: 'round',
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: '1.5px',
  },
  target: {
    fill: 'none',
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: '1.25px',
    strokeDasharray: '4 3',
  },
  base: { stroke: tokens.colorNeutralStroke2 },
  band: { stroke: 'none', forcedColorAdjust: 'none' },
  range: { fill: tokens.colorNeutralBackground4, stroke: tokens.colorNeutralStroke1 },
});

const SHAPE = 11;

/** A KPI over time: one line, the status as a shape at each point, target, amber band or range. */
export function KpiChart({ history }: { readonly history: KpiHistory }) {
  const look = usePaneLook();
  const styles = useStyles();
  const { settings } = useWorkspace().facts.now;
  const layout = chartLayout(history);
  if (!layout) return null;
  const { Amber } = look.palette.status;
  const periods = [...history.points, ...history.forecasts].map(({ period }) => period);
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${PLOT.width} ${PLOT.height}`}
      role="img"
      aria-label={chartSentence(history, settings, look)}
    >
      {layout.amber.map((band, index) => (
        <polygon key={index} className={styles.band} points={path(band)} fill={Amber.tint} />
      ))}
      {layout.range.map((band, index) => (
        <polygon key={index} className={styles.range} points={path(band)} />
      ))}
      <line className={styles.base} x1={0} x2={PLOT.right + 8} y1={PLOT.bottom} y2={PLOT.bottom} />
      {layout.targets.map((line, index) => (
        <polyline key={index} className={styles.target} points={path(line)} />
      ))}
      {layout.lines.map((line, index) => (
        <polyline key={index} className={styles.line} points={path(line)} />
      ))}
      <polyline className={styles.forecast} points={path(layout.forecast)} />
      {layout.forecast.slice(1).map(({ x, y }) => (
        <circle key={x} className={styles.hollow} cx={x} cy={y} r={3.5} />
      ))}
      {layout.points.map(({ x, y, result }) => (
        <g key={x} transform={`translate(${x - SHAPE / 2} ${y - SHAPE / 2})`}>
          <StatusShape status={result.computedStatus} size={SHAPE} />
        </g>
      ))}
      <SideLabels layout={layout} />
      <PeriodMarks periods={periods} now={history.points.length - 1} />
    </svg>
  );
}

function path(places: readonly Place[]): string {
  return places.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
