import { Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { fill } from '../../strings/fill';
import { usePaneLook } from '../look/pane-look';
import type { PreviewLine } from '../look/preview-lines';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200 },
  head: {
    textAlign: 'start',
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    padding: '2px 6px 2px 0',
  },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: '2px 6px 2px 0',
    overflowWrap: 'anywhere',
    fontWeight: tokens.fontWeightRegular,
  },
});

interface Props {
  readonly title: string;
  readonly lines: readonly PreviewLine[];
  /** How many lines are shown; the others are counted. */
  readonly most?: number;
}

/** What a change makes of cells, before and after. */
export function BeforeAfter({ title, lines, most = 100 }: Props) {
  const { health } = usePaneLook().texts;
  const styles = useStyles();
  const more = lines.length - most;
  return (
    <>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <td />
            <th scope="col" className={styles.head}>
              {health.before}
            </th>
            <th scope="col" className={styles.head}>
              {health.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.slice(0, most).map(({ name, before, after }, index) => (
            <tr key={`${name} ${index}`}>
              <th scope="row" className={styles.cell}>
                {name}
              </th>
              <td className={styles.cell}>{before}</td>
              <td className={styles.cell}>{after}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <Caption1>{fill(health.moreRows, { count: more })}</Caption1>}
    </>
  );
}
