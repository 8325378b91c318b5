import { makeStyles, tokens } from '@fluentui/react-components';
import { formatVarianceTight } from '../../../look/format-variance';
import type { Status } from '../../../scorecard/model/status';
import { usePaneLook } from '../../look/pane-look';
import { StatusMark } from '../../parts/status-mark';
import { useWorkspace } from '../../workspace/workspace';
import { figureTexts, type Shown } from './figure-texts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: 'tabular-nums',
  },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground3 },
  cell: {
    padding: '3px 4px',
    textAlign: 'end',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':first-child': { textAlign: 'start', paddingInlineStart: 0 },
    ':last-child': { textAlign: 'start', paddingInlineEnd: 0 },
  },
});

/** A line of figures: a period, or the whole year. */
export interface FigureLine extends Shown {
  readonly label: string;
  readonly shownStatus: Status;
}

interface Props {
  readonly title: string;
  readonly lines: readonly FigureLine[];
}

/** Actual, target, variance and status, line by line. */
export function FiguresTable({ title, lines }: Props) {
  const { kpiDetail } = usePaneLook().texts;
  const styles = useStyles();
  const heads = [kpiDetail.period, kpiDetail.actual, kpiDetail.target, kpiDetail.variance];
  return (
    <table className={styles.table} aria-label={title}>
      <thead>
        <tr className={styles.head}>
          {heads.map((head, index) => (
            <th
              key={head}
              scope="col"
              className={styles.cell}
              title={index === heads.length - 1 ? kpiDetail.varianceMarks : undefined}
            >
              {head}
            </th>
          ))}
          <th scope="col" className={styles.cell}>
            {kpiDetail.status}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line, index) => (
          <Line key={index} line={line} />
        ))}
      </tbody>
    </table>
  );
}

function Line({ line }: { readonly line: FigureLine }) {
  const look = usePaneLook();
  const styles = useStyles();
  const { statusWords } = useWorkspace().facts.now.settings;
  const figures = figureTexts(line, look);
  const { variance } = figures;
  return (
    <tr>
      <th scope="row" className={styles.cell}>
        {line.label}
      </th>
      <td className={styles.cell}>{figures.actual}</td>
      <td className={styles.cell}>{figures.bareTarget}</td>
      <td className={styles.cell}>
        {variance && formatVarianceTight(variance, line.kpi, figures.look, look.language)}
      </td>
      <td className={styles.cell}>
        <StatusMark status={line.shownStatus} words={statusWords} />
      </td>
    </tr>
  );
}
