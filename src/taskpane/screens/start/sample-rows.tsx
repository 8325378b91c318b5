import { makeStyles, tokens } from '@fluentui/react-components';
import { figureDecimals } from '../../../look/figure-decimals';
import { formatMeasure } from '../../../look/format-measure';
import type { KpiResult } from '../../../scorecard/evaluation/kpi-result';
import { usePaneLook } from '../../look/pane-look';
import { StatusMark } from '../../parts/status-mark';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    '& th, & td': { padding: '4px 6px', textAlign: 'end', whiteSpace: 'nowrap' },
    '& th:first-child, & td:first-child': {
      width: '100%',
      textAlign: 'start',
      whiteSpace: 'normal',
    },
    '& th': { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  },
});

/** Three KPIs of the sample, as an example of what a scorecard shows. */
export function SampleRows({ shown }: { readonly shown: readonly KpiResult[] }) {
  const { texts, separators } = usePaneLook();
  const words = texts.start;
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={words.sampleRows}>
      <thead>
        <tr>
          <th scope="col">{words.kpi}</th>
          <th scope="col">{words.actual}</th>
          <th scope="col">{words.target}</th>
          <th scope="col">{words.status}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map(({ kpi, rule, actual, target, status }) => {
          const decimals = figureDecimals({ actual, target, rule, measure: kpi });
          const text = (figure: number | undefined): string =>
            figure === undefined ? '' : formatMeasure(figure, kpi, { decimals, separators });
          return (
            <tr key={kpi.id}>
              <td>{kpi.name}</td>
              <td>{text(actual)}</td>
              <td>{text(target)}</td>
              <td>
                <StatusMark status={status} words="Green Amber Red" />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
